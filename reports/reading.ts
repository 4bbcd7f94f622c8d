import type { CandidateLine, Measurement, ProblemEntry } from '../harness/model/record.ts'
import {
  bestFirst,
  type CandidateScore,
  type MetricResult,
  type Scores,
  type SetScore,
} from '../harness/model/score.ts'
import type { Secondary } from '../harness/model/secondary.ts'
import { ratio } from '../harness/model/units.ts'
import type { ReportInput } from './reporter.ts'

/** A candidate with all that is known of it. */
export interface CandidateRow {
  readonly candidate: CandidateLine
  /** Absent where the run stopped before it, or in the middle of it. */
  readonly measurement: Measurement | undefined
  /** Absent for what is not scored: unmeasured candidates and faults of the harness. */
  readonly score: CandidateScore | undefined
  /** Figures beside the time; absent for what was not timed. */
  readonly secondary: Secondary | undefined
}

/** What a set did on a problem, for one cell of a table. */
export type Cell =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unmeasured'; readonly rows: readonly CandidateRow[] }
  | {
      readonly kind: 'timed'
      readonly rows: readonly CandidateRow[]
      readonly best: CandidateRow
      readonly score: CandidateScore
    }
  | {
      readonly kind: 'failed'
      readonly rows: readonly CandidateRow[]
      readonly first: CandidateRow
      readonly measurement: Measurement
    }

/** Record and scores joined, in the order in which people read: sets best first, problems as the run had them. */
export interface Reading {
  readonly sets: readonly SetScore[]
  readonly problems: readonly ProblemEntry[]
  readonly rows: readonly CandidateRow[]
  readonly cell: (set: string, problem: string) => Cell
}

const SEPARATOR = '\u0000'
const keyOf = (...parts: readonly string[]): string => parts.join(SEPARATOR)

export const read = ({ record, scores }: ReportInput): Reading => {
  const measurements = new Map(record.measurements.map((measurement) => [measurement.key, measurement]))
  const scored = new Map(scores.candidates.map((score) => [keyOf(score.set, score.problem, score.name), score]))
  const secondaries = secondaryByKey(scores)
  const rows = record.candidates.map((candidate): CandidateRow => {
    const score = scored.get(keyOf(candidate.set, candidate.problem, candidate.name))
    const found = measurements.get(candidate.measurement)
    const isWhole = score !== undefined || found?.verdict.kind === 'harness-fault'
    const secondary = isWhole ? secondaries.get(candidate.measurement) : undefined
    return { candidate, measurement: isWhole ? found : undefined, score, secondary }
  })
  const cells = Map.groupBy(rows, ({ candidate }) => keyOf(candidate.set, candidate.problem))
  return {
    sets: scores.sets,
    problems: record.problems,
    rows,
    cell: (set, problem) => cellOf(cells.get(keyOf(set, problem)) ?? []),
  }
}

/** Figures beside the time by key of the measurement, which candidates of the same source share. */
export const secondaryByKey = ({ secondary = [] }: Pick<Scores, 'secondary'>): ReadonlyMap<string, Secondary> =>
  new Map(secondary.map((one) => [one.measurement, one]))

const cellOf = (rows: readonly CandidateRow[]): Cell => {
  if (rows.length === 0) return { kind: 'missing' }
  const [best] = rows
    .flatMap((row) => (row.score === undefined ? [] : [{ row, score: row.score }]))
    .toSorted((first, second) => bestFirst(first.score, second.score))
  if (best !== undefined && best.score.speedup.kind !== 'absent') {
    return { kind: 'timed', rows, best: best.row, score: best.score }
  }
  const first = best?.row ?? rows.find(({ measurement }) => measurement !== undefined)
  if (first?.measurement === undefined) return { kind: 'unmeasured', rows }
  return { kind: 'failed', rows, first, measurement: first.measurement }
}

export const countAccepted = (rows: readonly CandidateRow[]): number =>
  rows.filter(({ measurement }) => measurement?.verdict.kind === 'accepted').length

export const metricOf = (set: SetScore, id: string): MetricResult | undefined =>
  set.metrics.find((metric) => metric.id === id)

/**
 * Upper bound of a speedup whose call was stopped: canonical time over the limit, the smallest over the stopped
 * cases. Dimensionless; undefined when no call was stopped.
 */
export const speedupBound = (measurement: Measurement): number | undefined => {
  const bounds = measurement.timings.flatMap(({ censored }) =>
    censored === undefined ? [] : [ratio(censored.reference, censored.limit)],
  )
  return bounds.length === 0 ? undefined : Math.min(...bounds)
}
