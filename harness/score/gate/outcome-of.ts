import type { CaseId } from '../../model/ids.ts'
import type { Measurement } from '../../model/record.ts'
import type { CaseTiming } from '../../model/sample.ts'
import { ratio, type Nanoseconds } from '../../model/units.ts'
import { isCorrect } from '../../model/verdict.ts'
import { atLeastOneTick } from '../../stats/at-least-one-tick.ts'
import type { ProblemScale } from '../problem-scale.ts'
import { refinedValues } from '../../stats/refined-values.ts'

/** A candidate on the slowest case of one level. */
export type LevelOutcome =
  | {
      readonly kind: 'timed'
      readonly caseId: CaseId
      /** ln(candidate/canonical) of each refined pair, both on this case. */
      readonly values: readonly number[]
      /** ln(t*_lm / t*_l) in this run: where each case stands in units of the canonical's time at the level. */
      readonly places: ReadonlyMap<CaseId, number>
    }
  /** ln of what the candidate takes at least, in units of the canonical's time at the level. */
  | { readonly kind: 'stopped'; readonly atLeast: number }
  | { readonly kind: 'unmeasured' }

/** What became of a candidate in one run, as far as two runs can be compared. */
export type Outcome =
  | { readonly kind: 'unknown'; readonly reason: 'unmeasured' | 'fault' }
  | { readonly kind: 'failed' }
  /** Right answers. Levels in rising size, none left out. */
  | { readonly kind: 'correct'; readonly levels: readonly LevelOutcome[] }

type Timed = Extract<LevelOutcome, { kind: 'timed' }>

/** ln of its time in units of the canonical's at the level. */
const timeOf = ({ caseId, values, places }: Timed): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length + (places.get(caseId) ?? 0)

/**
 * A stopped call is known by its ratio too: the limit over the canonical's time on the same input, a moment before. A case
 * that the canonical was not timed on counts as the level's slowest.
 */
const boundOf = ({ caseId, censored }: CaseTiming, places: ReadonlyMap<CaseId, number>): readonly number[] =>
  censored === undefined
    ? []
    : [Math.log(ratio(censored.limit, atLeastOneTick(censored.reference))) + (places.get(caseId) ?? 0)]

const levelOutcome = (timings: readonly CaseTiming[], places: ReadonlyMap<CaseId, number>): LevelOutcome => {
  const bounds = timings.flatMap((timing) => boundOf(timing, places))
  if (bounds.length > 0) return { kind: 'stopped', atLeast: Math.max(...bounds) }
  const [first, ...rest] = timings.flatMap((timing): Timed[] => {
    const values = refinedValues(timing)
    return values.length === 0 ? [] : [{ kind: 'timed', caseId: timing.caseId, values, places }]
  })
  if (first === undefined) return { kind: 'unmeasured' }
  return rest.reduce((most, one) => (timeOf(one) > timeOf(most) ? one : most), first)
}

const placesOf = (scale: ProblemScale, level: Nanoseconds): Map<CaseId, number> =>
  new Map([...scale.cases].map(([caseId, time]) => [caseId, Math.log(ratio(time, atLeastOneTick(level)))]))

/**
 * The outcome of a measurement on its problem's scale. Only refined pairs count, as in every figure. A measurement that is
 * not whole is `unmeasured`: an accepted candidate without the top level, or one that is too slow and was stopped nowhere.
 */
export const outcomeOf = (measurement: Measurement | undefined, scale: ProblemScale): Outcome => {
  if (measurement === undefined) return { kind: 'unknown', reason: 'unmeasured' }
  const { verdict, timings } = measurement
  if (verdict.kind === 'harness-fault') return { kind: 'unknown', reason: 'fault' }
  if (!isCorrect(verdict)) return { kind: 'failed' }
  const levels = scale.levels.map(({ name, canonical }) =>
    levelOutcome(
      timings.filter(({ level }) => level === name),
      placesOf(scale, canonical),
    ),
  )
  const isWhole =
    verdict.kind === 'accepted' ? levels.at(-1)?.kind === 'timed' : levels.some(({ kind }) => kind === 'stopped')
  return isWhole ? { kind: 'correct', levels } : { kind: 'unknown', reason: 'unmeasured' }
}
