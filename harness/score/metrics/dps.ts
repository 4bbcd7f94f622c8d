import { absent, defined, type Defined, type Estimate } from '../../model/estimate.ts'
import { isCorrect } from '../../model/verdict.ts'
import { ratio } from '../../model/units.ts'
import { drawn } from '../drawn.ts'
import type { Metric, ProblemView, ScoredCandidate, ScoredReference, SetView } from '../metric.ts'
import { overView, type Figure, type ProblemFigure } from '../over-view.ts'
import { matchedLevel, performanceLevels, type PerformanceLevel, type Range } from '../performance-levels.ts'

type Worth = 'share' | 'place'

const lowest = (estimate: Estimate): number | undefined =>
  estimate.kind === 'absent' ? undefined : estimate.kind === 'interval' ? estimate.low : estimate.value

/** The interval of a reference's time moved to one version of it. A stopped one is somewhere beyond the horizon. */
const rangeOf = ({ relative, relativeDraws }: ScoredReference, draw: number): Range => {
  if (relative.kind === 'absent') return { low: relativeDraws[0], high: Number.POSITIVE_INFINITY }
  const move = drawn(relativeDraws, draw) / relativeDraws[0]
  const { low, high } = relative.kind === 'interval' ? relative : { low: relative.value, high: relative.value }
  return { low: low * move, high: high * move }
}

/** The lower end of an accepted candidate's time at the top level, in one version; undefined for any other. */
const lowOf = ({ score, times, draws: { relative } }: ScoredCandidate): ((draw: number) => number) | undefined => {
  const top = times?.levels.at(-1)
  if (score.verdict.kind !== 'accepted' || top?.kind !== 'measured' || relative === undefined) return undefined
  const low = (lowest(top.slowest.ratio) ?? 0) * ratio(top.slowest.canonical, top.canonical)
  return (draw) => (low * drawn(relative, draw)) / relative[0]
}

const ofProblem =
  (worth: Worth, counts: (candidate: ScoredCandidate) => boolean) =>
  ({ candidates, references }: ProblemView): Defined<ProblemFigure> => {
    if (references.length === 0) return absent('references-not-measured')
    const counted = candidates.filter(counts)
    if (counted.length === 0) return absent('none-correct')
    const lows = counted.map(lowOf)
    const at = (draw: number): number => {
      const levels = performanceLevels(references.map((reference) => rangeOf(reference, draw)))
      const matched = (low: ReturnType<typeof lowOf>): PerformanceLevel | undefined =>
        low === undefined ? undefined : matchedLevel(levels, { low: low(draw) })
      return lows.reduce((sum, low) => sum + (matched(low)?.[worth] ?? 0), 0) / counted.length
    }
    return defined({ counted: counted.length, at })
  }

/**
 * DPS: the share of a problem's references that are in the fastest level of performance a candidate matches, or a slower one.
 * DPS_norm: the place of that level among the levels, over their number.
 *
 * Unit: shares (EvalPerf prints them times 100). References whose intervals overlap make one level; a candidate matches a
 * level unless its interval shows it slower than all of it. Slower than every reference, or stopped: 0. Conditional: over correct
 * candidates, as published; those left out are counted. Unconditional: over all, wrong ones at 0. Absent:
 * 'references-not-measured', 'none-correct'. Source: Liu et al. 2024 (EvalPerf).
 */
export const metric: Metric = {
  id: 'dps',
  title: 'Differential performance score',
  definition:
    'The references of a problem make levels of performance, split where their intervals do not overlap. DPS: share of the ' +
    'references at the fastest level the candidate matches or at a slower one; 0 when it is slower than all, or stopped. ' +
    'DPS_norm: place of that level over the number of levels. Mean over correct candidates (conditional, as published), or over ' +
    'all with wrong ones at 0 (unconditional), then over problems.',
  source:
    'Liu et al. 2024 (EvalPerf); levels by intervals of time instead of gaps in instructions, and the unconditional form, are ours',
  compute: (view: SetView) => {
    const isRight = ({ score }: ScoredCandidate): boolean => isCorrect(score.verdict)
    const figure = (worth: Worth, counts: (candidate: ScoredCandidate) => boolean): Figure =>
      overView({ view, kind: 'share', of: ofProblem(worth, counts) })
    return [
      { id: 'dps', title: 'DPS', ...figure('share', isRight) },
      { id: 'dps-norm', title: 'DPS_norm', ...figure('place', isRight) },
      { id: 'dps-unconditional', title: 'DPS, wrong at 0', ...figure('share', () => true) },
      { id: 'dps-norm-unconditional', title: 'DPS_norm, wrong at 0', ...figure('place', () => true) },
    ].map((one) => ({ ...one, unit: 'share', better: 'higher', headline: false }))
  },
}
