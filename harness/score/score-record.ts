import { CONFIDENCE } from '../model/defaults.ts'
import { HarnessFault } from '../model/errors.ts'
import type { SetName } from '../model/ids.ts'
import type { CandidateLine, RunRecord } from '../model/record.ts'
import type { Scores, SetScore } from '../model/score.ts'
import { VERDICT_KINDS, type VerdictKind } from '../model/verdict.ts'
import { reportedAlpha } from '../stats/reported-alpha.ts'
import { candidateScore } from './candidate-score.ts'
import { canonicalTimes } from './canonical-times.ts'
import type { Metric, ScoredCandidate, SetView } from './metric.ts'
import { problemScale } from './problem-scale.ts'
import { problemScore } from './problem-score.ts'
import { setOrder } from './set-order.ts'

/** A candidate's line with what became of it. */
type Standing =
  | { readonly kind: 'scored'; readonly line: CandidateLine; readonly scored: ScoredCandidate }
  /** Counted by verdict, never scored. */
  | { readonly kind: 'fault'; readonly line: CandidateLine }
  | { readonly kind: 'unmeasured'; readonly line: CandidateLine }

const standings = (record: RunRecord, times: Scores['canonicalTimes']): Standing[] => {
  const { effort, levels: planned } = record.header.plan
  const alpha = reportedAlpha(effort)
  const measurements = new Map(record.measurements.map((measurement) => [measurement.key, measurement]))
  const scales = new Map(
    record.problems.map(({ card }) => {
      const own = times.filter(({ problem }) => problem === card.id)
      return [card.id, problemScale({ card, times: own, planned })]
    }),
  )
  return record.candidates.map((line) => {
    const problem = scales.get(line.problem)
    if (problem === undefined) {
      throw new HarnessFault(
        `the record has a candidate of set "${line.set}" for problem "${line.problem}", but not the problem; ` +
          'its lines were removed or mixed up: restore the record, or run again',
      )
    }
    const measurement = measurements.get(line.measurement)
    if (measurement === undefined) return { kind: 'unmeasured', line }
    if (measurement.verdict.kind === 'harness-fault') return { kind: 'fault', line }
    const scored = candidateScore({ line, measurement, problem, alpha })
    return scored === undefined ? { kind: 'unmeasured', line } : { kind: 'scored', line, scored }
  })
}

/** In the order of the verdicts' definition, so that the order of the record's lines does not show. */
const countVerdicts = (all: readonly Standing[]): SetScore['verdicts'] => {
  const kinds = all.flatMap((one): VerdictKind[] => {
    if (one.kind === 'unmeasured') return []
    return [one.kind === 'fault' ? 'harness-fault' : one.scored.score.verdict.kind]
  })
  const counted = VERDICT_KINDS.map((kind) => [kind, kinds.filter((other) => other === kind).length] as const)
  return Object.fromEntries(counted.filter(([, count]) => count > 0))
}

/** The first 32 bits of the run's seed. */
const bootstrapSeed = ({ header }: RunRecord): number => Number.parseInt(header.plan.seed.slice(0, 8), 16) | 0

/**
 * All scores of a record. Pure: a stored run can be scored again, with other metrics, without executing anything.
 *
 * A candidate whose measurement is missing, or not whole, is `unmeasured`; one we failed on is counted under
 * `harness-fault`. Neither is among the n of any metric. A problem for which a set has no candidate is `missing`: named,
 * and not counted as a failure.
 */
export const scoreRecord = ({
  record,
  k,
  metrics,
}: {
  record: RunRecord
  k: readonly number[]
  metrics: readonly Metric[]
}): Scores => {
  const times = canonicalTimes(record)
  const all = standings(record, times)
  const setScore = (set: SetName): SetScore => {
    const own = all.filter(({ line }) => line.set === set)
    const problems = record.problems.map(({ card }) => ({
      problem: card.id,
      candidates: own.flatMap((one) => (one.kind === 'scored' && one.line.problem === card.id ? [one.scored] : [])),
    }))
    const view: SetView = {
      set,
      problems: problems.filter(({ candidates }) => candidates.length > 0),
      horizon: record.header.plan.limits.horizon,
      alpha: 1 - CONFIDENCE,
      seed: bootstrapSeed(record),
    }
    const given = new Set(own.map(({ line }) => line.problem))
    return {
      set,
      missing: record.header.asked.filter((problem) => !given.has(problem)),
      candidates: own.length,
      unmeasured: own.filter(({ kind }) => kind === 'unmeasured').length,
      verdicts: countVerdicts(own),
      metrics: metrics.flatMap((metric) => metric.compute(view, k)),
      problems: view.problems.map(problemScore),
    }
  }
  const names = new Set([...record.header.sets.map(({ name }) => name), ...record.candidates.map(({ set }) => set)])
  return {
    k: [...k],
    sets: [...names].map(setScore).toSorted(setOrder(k)),
    candidates: all.flatMap((one) => (one.kind === 'scored' ? [one.scored.score] : [])),
    canonicalTimes: times,
  }
}
