import { EQUAL_WITHIN } from '../../harness/model/defaults.ts'
import type { AbsenceReason, Estimate } from '../../harness/model/estimate.ts'
import type { Comparison, MetricResult } from '../../harness/model/score.ts'

/** Why there is no figure, in the few words that a table cell has room for. */
export const ABSENCES: Readonly<Record<AbsenceReason, string>> = {
  'fewer-candidates-than-k': 'fewer than k',
  'nothing-measured': 'not measured',
  'too-few-values': 'too few values',
  'none-correct': 'none correct',
  censored: 'stopped at limit',
  'references-not-measured': 'no references',
  'references-all-alike': 'references alike',
  'memory-not-measured': 'no memory',
  'observed-once': 'observed once',
}

/** The same for a footnote. */
export const ABSENCE_SENTENCES: Readonly<Record<AbsenceReason, string>> = {
  'fewer-candidates-than-k': 'no problem has as many candidates as k',
  'nothing-measured': 'nothing was measured that the figure is about',
  'too-few-values': 'an interval needs at least two values',
  'none-correct': 'the figure is about correct candidates, and there is none',
  censored: 'the call was stopped at its limit, so only a bound is known',
  'references-not-measured': 'the references of the problems were not measured; --precision standard measures them',
  'references-all-alike': 'the references of the problems all take the same time, so there is no scale between them',
  'memory-not-measured': 'memory was not measured; --precision standard measures it',
  'observed-once': 'a single observation has no spread to make an interval from',
}

/**
 * Digits after the point of a ratio: about three significant ones. Two ratios in one interval are written with
 * the digits of the value between them, so that they can be compared at a glance.
 */
const ratioDigits = (value: number): number => {
  if (value >= 100) return 0
  if (value >= 10) return 1
  if (value >= 0.1) return 2
  return value >= 0.01 ? 3 : 4
}

const SMALLEST_RATIO = 0.0001

const ratio = (value: number, digits: number): string =>
  value > 0 && value < SMALLEST_RATIO ? `<${SMALLEST_RATIO}` : value.toFixed(digits)

export const sayRatio = (value: number): string => `${ratio(value, ratioDigits(value))}×`

/** Two digits; what is not exactly 0 or 1 is never rounded to it: 0.998 passed is not all passed. */
export const sayShare = (value: number): string => {
  if (value > 0 && value < 0.005) return '<0.01'
  if (value < 1 && value >= 0.995) return '>0.99'
  return value.toFixed(2)
}

/** `1.31× (1.27–1.35)`, `1.31× (no interval)` or the reason of the absence; shares alike, without the ×. */
export const sayEstimate = (estimate: Estimate, unit: MetricResult['unit'] = 'ratio'): string => {
  if (estimate.kind === 'absent') return ABSENCES[estimate.reason]
  const value = unit === 'ratio' ? sayRatio(estimate.value) : sayShare(estimate.value)
  if (estimate.kind === 'point') return `${value} (no interval)`
  return `${value} (${sayBounds(estimate, unit)})`
}

const sayBounds = (estimate: Extract<Estimate, { kind: 'interval' }>, unit: MetricResult['unit']): string => {
  if (unit === 'share') return `${sayShare(estimate.low)}–${sayShare(estimate.high)}`
  const digits = ratioDigits(estimate.value)
  return `${ratio(estimate.low, digits)}–${ratio(estimate.high, digits)}`
}

/** The value alone, for a narrow column whose interval stands elsewhere. */
export const sayValue = (estimate: Estimate, unit: MetricResult['unit']): string => {
  if (estimate.kind === 'absent') return ABSENCES[estimate.reason]
  return unit === 'ratio' ? sayRatio(estimate.value) : sayShare(estimate.value)
}

export const EQUAL_WITHIN_WORDS = `±${Math.round(EQUAL_WITHIN * 100)} %`

/** What may be said of a candidate against the canonical. Unresolved is never called faster or slower. */
export const COMPARISONS: Readonly<Record<Comparison, { readonly mark: string; readonly words: string }>> = {
  faster: { mark: '▲', words: 'faster than the canonical' },
  slower: { mark: '▼', words: 'slower than the canonical' },
  equal: { mark: '=', words: `equal to the canonical within ${EQUAL_WITHIN_WORDS}` },
  unresolved: { mark: '?', words: 'unresolved: the interval leaves it open' },
}
