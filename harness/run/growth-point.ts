import { Counted, type GrowthPoint } from '../model/growth.ts'
import type { RunPlan } from '../model/plan.ts'
import type { Problem } from '../model/problem.ts'
import { milliseconds, nanoseconds, ratio, scale, type Nanoseconds } from '../model/units.ts'
import type { Verdict } from '../model/verdict.ts'
import { deriveSeed } from '../plan/seeds.ts'
import { median } from '../stats/median.ts'
import { REFERENCE_LIMIT } from './canonical-times.ts'
import type { Draws } from './draws.ts'
import type { GrowthChild } from './growth-child.ts'
import { parseTold, trusted, type Step } from './side.ts'
import { verdictOnAnswer } from './verdict-of.ts'

/** A timed call is stopped here: 25 times what a canonical takes at its top level. */
export const CALL_MOST = milliseconds(500)

/** Code that is counted is slower than code that is not, most of all code that does nothing but call functions. */
const COUNTED_MOST = scale(CALL_MOST, 8)

/** A call this long is made once; a shorter one five times, on five inputs. */
const ONCE_FROM = milliseconds(8)
const ROUNDS = 5

/**
 * Warm-up calls at the series' smallest size, as many as take about 20 ms. They must be enough for the code to be
 * compiled as it stays: where the compiler steps in within a series, the time falls while the size rises.
 */
const WARMUP = milliseconds(20)
const WARMUPS_LEAST = 12
const WARMUPS_MOST = 300

/** What every call of one series needs. */
export interface SeriesSubject {
  readonly plan: RunPlan
  readonly problem: Problem
  readonly draws: Draws
  readonly family: string
  readonly counting: GrowthChild
  readonly timed: GrowthChild
  readonly reference: GrowthChild | undefined
}

/** A point, that a call was stopped at its limit, or the verdict that ends the candidate. */
export type PointOutcome =
  | { readonly kind: 'point'; readonly point: GrowthPoint }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'ended'; readonly verdict: Verdict }

const caseOf = (family: string, size: number): string => `growth/${family}/${size}`

/** The same inputs for every solution of the problem in this run. */
const drawText = async (subject: SeriesSubject, size: number, part: number | 'warm-up'): Promise<string> => {
  const { plan, problem, draws, family } = subject
  const { id } = problem.card
  const [text = ''] = await draws(id, [{ family, size, seed: deriveSeed(plan.seed, id, caseOf(family, size), part) }])
  return text
}

/** The inputs of the warm-up calls of a series that begins at this size: one text many times. */
export const drawWarmups = async (subject: SeriesSubject, smallest: number): Promise<Step<readonly string[]>> => {
  const text = await drawText(subject, smallest, 'warm-up')
  const caseId = caseOf(subject.family, smallest)
  const first = await subject.timed.call({ caseId, texts: [text, text, text], limit: CALL_MOST })
  if (first.kind === 'ended') return first
  const wanted = first.value.cpu === 0 ? WARMUPS_MOST : Math.floor(ratio(WARMUP, first.value.cpu))
  const count = Math.min(WARMUPS_MOST, Math.max(WARMUPS_LEAST, wanted))
  return { kind: 'done', value: Array.from({ length: count }, () => text) }
}

const judge = async (
  { problem, reference }: SeriesSubject,
  of: { readonly caseId: string; readonly input: string; readonly actual: string },
): Promise<Verdict | undefined> => {
  if (reference === undefined) return undefined
  const { caseId, input, actual } = of
  const answer = trusted(
    await reference.call({ caseId, texts: [input], limit: REFERENCE_LIMIT }),
    `answering ${caseId}`,
  )
  return verdictOnAnswer(problem, caseId, { input, expected: answer.body, actual })
}

/** One input: timed and judged, then counted in a context of its own. */
const observeCall = async (
  subject: SeriesSubject,
  of: { readonly size: number; readonly round: number; readonly warmups: readonly string[] },
): Promise<Step<{ cpu: Nanoseconds; work: number }>> => {
  const { size, round, warmups } = of
  const caseId = caseOf(subject.family, size)
  const input = await drawText(subject, size, round)
  const texts = round === 0 ? [...warmups, input] : [input]
  const timed = await subject.timed.call({ caseId, texts, limit: CALL_MOST, isNext: round > 0 })
  if (timed.kind === 'ended') return timed
  const verdict = await judge(subject, { caseId, input, actual: timed.value.body })
  if (verdict !== undefined) return { kind: 'ended', verdict }
  const counted = await subject.counting.call({ caseId, texts: [input], limit: COUNTED_MOST })
  if (counted.kind === 'ended') return counted
  const told = parseTold(counted.value.body, Counted, caseId)
  return told.kind === 'ended' ? told : { kind: 'done', value: { cpu: timed.value.cpu, work: told.value.work } }
}

/** The median time and the mean work of several calls on inputs of their own. */
export const observePoint = async (
  subject: SeriesSubject,
  size: number,
  warmups: readonly string[],
): Promise<PointOutcome> => {
  const calls: { cpu: Nanoseconds; work: number }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const step = await observeCall(subject, { size, round, warmups })
    if (step.kind === 'ended') {
      const { verdict } = step
      return verdict.kind === 'time-limit' ? { kind: 'stopped' } : { kind: 'ended', verdict }
    }
    calls.push(step.value)
    if (step.value.cpu >= ONCE_FROM) break
  }
  const work = calls.reduce((sum, call) => sum + call.work, 0) / calls.length
  return { kind: 'point', point: { size, work, cpu: nanoseconds(median(calls.map(({ cpu }) => cpu))) } }
}
