import { CONFIDENCE } from '../model/defaults.ts'
import { HarnessFault } from '../model/errors.ts'
import type { ProblemId, SetName } from '../model/ids.ts'
import type { MemoryUse } from '../model/memory.ts'
import type { CandidateLine, Measurement, RunRecord } from '../model/record.ts'
import type { Scores, SetScore } from '../model/score.ts'
import { nanoseconds } from '../model/units.ts'
import { VERDICT_KINDS, type VerdictKind } from '../model/verdict.ts'
import { reportedAlpha } from '../stats/reported-alpha.ts'
import { candidateOrder } from './candidate-order.ts'
import { candidateScore } from './candidate-score.ts'
import { canonicalTimes } from './canonical-times.ts'
import { certificate } from './certificate.ts'
import { growthOf } from './growth-of.ts'
import { compareSets } from './comparisons/compare-sets.ts'
import { preferences } from './preferences/preferences.ts'
import { flooredMemory, type FlooredMemory } from './memory-ratios.ts'
import type { Metric, ScoredCandidate, SetView } from './metric.ts'
import { problemReferences } from './problem-references.ts'
import { problemScale, type ProblemScale } from './problem-scale.ts'
import { problemScore } from './problem-score.ts'
import type { RatedReference } from './reference-score.ts'
import { secondary } from './secondary.ts'
import { setOrder } from './set-order.ts'
import { firstBits } from './solution-times.ts'

/** A candidate's line with what became of it. */
type Standing =
  | { readonly kind: 'scored'; readonly line: CandidateLine; readonly scored: ScoredCandidate }
  /** Counted by verdict, never scored. */
  | { readonly kind: 'fault'; readonly line: CandidateLine }
  | { readonly kind: 'unmeasured'; readonly line: CandidateLine }

/** What candidates and references of one problem are measured by. */
interface Yardstick {
  readonly card: RunRecord['problems'][number]['card']
  readonly scale: ProblemScale
  readonly references: readonly RatedReference[]
  readonly canonicalMemory: MemoryUse | undefined
}

interface Context {
  readonly record: RunRecord
  readonly measurements: ReadonlyMap<string, Measurement>
  /** Two-sided error of the intervals of ratios. */
  readonly alpha: number
  readonly seed: number
}

const yardsticks = (context: Context, times: Scores['canonicalTimes']): Map<ProblemId, Yardstick> => {
  const { record } = context
  const planned = record.header.plan.levels
  const byProblem = Map.groupBy(times, ({ problem }) => problem)
  return new Map(
    record.problems.map(({ card }) => {
      const scale = problemScale({ card, times: byProblem.get(card.id) ?? [], planned })
      const canonicalMemory = record.canonicals.find(({ problem, memory }) => problem === card.id && memory)?.memory
      const references = problemReferences({ ...context, problem: card.id, scale, canonicalMemory })
      return [card.id, { card, scale, references, canonicalMemory }]
    }),
  )
}

const standings = (
  { record, measurements, alpha, seed }: Context,
  problems: ReadonlyMap<ProblemId, Yardstick>,
): Standing[] =>
  record.candidates.map((line) => {
    const yardstick = problems.get(line.problem)
    if (yardstick === undefined) {
      throw new HarnessFault(
        `the record has a candidate of set "${line.set}" for problem "${line.problem}", but not the problem; ` +
          'its lines were removed or mixed up: restore the record, or run again',
      )
    }
    const measurement = measurements.get(line.measurement)
    if (measurement === undefined) return { kind: 'unmeasured', line }
    if (measurement.verdict.kind === 'harness-fault') return { kind: 'fault', line }
    const { scale: problem, canonicalMemory } = yardstick
    const scored = candidateScore({ line, measurement, problem, alpha, seed, canonicalMemory })
    if (scored === undefined) return { kind: 'unmeasured', line }
    return { kind: 'scored', line, scored: { ...scored, growth: growthOf(record, measurement)?.againstCanonical } }
  })

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
const bootstrapSeed = ({ header }: RunRecord): number => firstBits(header.plan.seed)

const canonicalNeeds = (scale: ProblemScale, memory: MemoryUse | undefined): FlooredMemory | undefined => {
  const time = memory === undefined ? undefined : scale.cases.get(memory.caseId)
  return memory === undefined || time === undefined ? undefined : flooredMemory({ memory, time })
}

/** What the metrics see of one set: the problems it has a scored candidate for. */
const setView = ({
  set,
  own,
  problems,
  record,
}: {
  set: SetName
  /** Of this set only. */
  own: readonly Standing[]
  problems: ReadonlyMap<ProblemId, Yardstick>
  record: RunRecord
}): SetView => {
  const byProblem = Map.groupBy(own, ({ line }) => line.problem)
  const views = [...problems.values()].map(({ card, scale, references, canonicalMemory }) => ({
    problem: card.id,
    candidates: (byProblem.get(card.id) ?? [])
      .flatMap((one) => (one.kind === 'scored' ? [one.scored] : []))
      .toSorted(candidateOrder),
    references: references.map(({ scored }) => scored),
    canonical: scale.levels.at(-1)?.canonical ?? nanoseconds(0),
    canonicalMemory: canonicalNeeds(scale, canonicalMemory),
  }))
  return {
    set,
    problems: views.filter(({ candidates }) => candidates.length > 0),
    horizon: record.header.plan.limits.horizon,
    alpha: 1 - CONFIDENCE,
    seed: bootstrapSeed(record),
  }
}

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
  const measurements = new Map(record.measurements.map((measurement) => [measurement.key, measurement]))
  const seed = bootstrapSeed(record)
  const context: Context = { record, measurements, alpha: reportedAlpha(record.header.plan.effort), seed }
  const problems = yardsticks(context, times)
  const all = standings(context, problems)
  const bySet = Map.groupBy(all, ({ line }) => line.set)
  const scoredSet = (set: SetName): { readonly view: SetView; readonly score: SetScore } => {
    const own = bySet.get(set) ?? []
    const view = setView({ set, own, problems, record })
    const given = new Set(own.map(({ line }) => line.problem))
    const score: SetScore = {
      set,
      missing: record.header.asked.filter((problem) => !given.has(problem)),
      candidates: own.length,
      unmeasured: own.filter(({ kind }) => kind === 'unmeasured').length,
      verdicts: countVerdicts(own),
      metrics: metrics.flatMap((metric) => metric.compute(view, k)),
      problems: view.problems.map(problemScore),
    }
    return { view, score }
  }
  const names = new Set([...record.header.sets.map(({ name }) => name), ...record.candidates.map(({ set }) => set)])
  const bySetOrder = setOrder(k)
  const sets = [...names].map(scoredSet).toSorted((one, other) => bySetOrder(one.score, other.score))
  const compared = sets.map(({ view, score }) => ({ view, results: score.metrics }))
  const between = compareSets({ sets: compared, metrics, k, alpha: 1 - CONFIDENCE, seed })
  return {
    k: [...k],
    sets: sets.map(({ score }) => score),
    ...(between === undefined ? {} : { between }),
    preferences: sets.map(({ view }) => preferences(view)),
    candidates: all.flatMap((one) => (one.kind === 'scored' ? [one.scored.score] : [])),
    canonicalTimes: times,
    references: [...problems.values()].flatMap(({ references }) => references.map(({ reported }) => reported)),
    certificate: certificate(record),
    secondary: secondary(record),
  }
}
