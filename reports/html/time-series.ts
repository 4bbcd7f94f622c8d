import type { ReferenceScore, Scores } from '../../harness/model/score.ts'
import { type Nanoseconds, larger, scale } from '../../harness/model/units.ts'
import type { ProblemEntry } from '../../harness/model/record.ts'
import type { CandidateRow, Reading } from '../reading.ts'
import { label } from '../sanitise.ts'
import { CLASSES } from '../wording/growth.ts'
import { type SetLook, setLook } from './set-look.ts'

/** A solution's time at one size; a bound where it was stopped. */
export type TimePoint = { readonly size: number; readonly time: Nanoseconds } & (
  | { readonly kind: 'measured'; readonly low: Nanoseconds; readonly high: Nanoseconds }
  | { readonly kind: 'stopped' }
)

export interface TimeSeries {
  readonly name: string
  /** What a solution is to the problem; a set's best candidate has the look of its set. */
  readonly role: 'canonical' | 'reference' | SetLook
  readonly points: readonly TimePoint[]
}

/** Where problems are looked up by id once, and not for each of them anew. */
export interface TimeIndex {
  readonly canonical: ReadonlyMap<string, Scores['canonicalTimes']>
  readonly references: ReadonlyMap<string, readonly ReferenceScore[]>
}

export const timeIndex = ({ canonicalTimes, references }: Scores): TimeIndex => ({
  canonical: Map.groupBy(canonicalTimes, ({ problem }) => problem),
  references: Map.groupBy(references, ({ problem }) => problem),
})

const measured = (size: number, time: Nanoseconds): TimePoint => ({
  kind: 'measured',
  size,
  time,
  low: time,
  high: time,
})

/** t*_l: the largest of the canonical's times on the cases of a level. */
const canonicalPoints = ({ card: { levels } }: ProblemEntry, times: Scores['canonicalTimes']): readonly TimePoint[] =>
  levels.flatMap(({ name, size }) => {
    const [first, ...others] = times.filter(({ level }) => level === name).map(({ time }) => time)
    return first === undefined
      ? []
      : [
          measured(
            size,
            others.reduce((one, other) => larger(one, other), first),
          ),
        ]
  })

const referencePoints = ({ card }: ProblemEntry, { levels }: ReferenceScore): readonly TimePoint[] =>
  levels.flatMap(({ level, time }) => {
    const size = card.levels.find(({ name }) => name === level)?.size
    return size === undefined || time === undefined ? [] : [measured(size, time)]
  })

/** The candidate's ratio times the canonical's time on the same case; the limit where it was stopped. */
const candidatePoints = (
  { card }: ProblemEntry,
  { score, measurement }: CandidateRow,
  times: Scores['canonicalTimes'],
): readonly TimePoint[] =>
  card.levels.flatMap(({ name, size }): readonly TimePoint[] => {
    const stopped = measurement?.timings.find(({ level, censored }) => level === name && censored !== undefined)
    if (stopped?.censored !== undefined) return [{ kind: 'stopped', size, time: stopped.censored.limit }]
    const level = score?.levels.find((one) => one.level === name)
    const base = times.find((time) => time.level === name && time.family === level?.family)?.time
    if (level === undefined || base === undefined || level.ratio.kind === 'absent') return []
    const { value } = level.ratio
    const { low, high } = level.ratio.kind === 'interval' ? level.ratio : { low: value, high: value }
    return [
      { kind: 'measured', size, time: scale(base, value), low: scale(base, Math.max(0, low)), high: scale(base, high) },
    ]
  })

/** Canonical, references, and the best candidate of each of the first `most` sets; those with a point. */
export const timeSeries = (
  problem: ProblemEntry,
  { sets, cell }: Reading,
  index: TimeIndex,
  most: number,
): readonly TimeSeries[] => {
  const times = index.canonical.get(problem.card.id) ?? []
  const references = (index.references.get(problem.card.id) ?? []).filter(({ name }) => name !== 'canonical')
  const series: readonly TimeSeries[] = [
    { name: 'canonical', role: 'canonical', points: canonicalPoints(problem, times) },
    ...references.map((reference): TimeSeries => ({
      name: `${label(reference.name)}${reference.growth === undefined ? '' : ` (${CLASSES[reference.growth]})`}`,
      role: 'reference',
      points: referencePoints(problem, reference),
    })),
    ...sets.slice(0, most).map(({ set }, at): TimeSeries => {
      const found = cell(set, problem.card.id)
      const row = found.kind === 'timed' ? found.best : found.kind === 'failed' ? found.first : undefined
      const points = row === undefined ? [] : candidatePoints(problem, row, times)
      return { name: label(set), role: setLook(at), points }
    }),
  ]
  return series.filter(({ points }) => points.length > 0)
}
