import type { Estimate } from '../../model/estimate.ts'
import type { GateRow, GateSide } from '../../model/gate.ts'
import type { ProblemId } from '../../model/ids.ts'
import type { CandidateLine, Measurement, RunRecord } from '../../model/record.ts'
import { mapEstimate } from '../../stats/map-estimate.ts'
import { pairsInterval } from '../../stats/pairs-interval.ts'
import { reportedAlpha } from '../../stats/reported-alpha.ts'
import { canonicalTimes } from '../canonical-times.ts'
import { problemScale, type ProblemScale } from '../problem-scale.ts'
import { changeOf, type Change } from './change-of.ts'
import { outcomeOf, type Outcome } from './outcome-of.ts'
import { settleChanges } from './settle-changes.ts'

interface Side {
  readonly line: CandidateLine
  readonly measurement: Measurement | undefined
  readonly outcome: Outcome
}

/** A candidate of either record, under its name. */
interface Pairing {
  readonly before: Side | undefined
  readonly now: Side | undefined
}

const NOTHING: Estimate = { kind: 'absent', reason: 'nothing-measured' }

const keyOf = ({ set, problem, name }: Pick<CandidateLine, 'set' | 'problem' | 'name'>): string =>
  JSON.stringify([set, problem, name])

const scalesOf = (record: RunRecord): Map<ProblemId, ProblemScale> => {
  const times = Map.groupBy(canonicalTimes(record), ({ problem }) => problem)
  const planned = record.header.plan.levels
  return new Map(
    record.problems.map(({ card }) => [card.id, problemScale({ card, times: times.get(card.id) ?? [], planned })]),
  )
}

const sidesOf = (record: RunRecord): Map<string, Side> => {
  const scales = scalesOf(record)
  const measurements = new Map(record.measurements.map((measurement) => [measurement.key, measurement]))
  return new Map(
    record.candidates.map((line) => {
      const measurement = measurements.get(line.measurement)
      const scale = scales.get(line.problem)
      const outcome: Outcome =
        scale === undefined ? { kind: 'unknown', reason: 'unmeasured' } : outcomeOf(measurement, scale)
      return [keyOf(line), { line, measurement, outcome }]
    }),
  )
}

const speedup = (outcome: Outcome, alpha: number): Estimate => {
  switch (outcome.kind) {
    case 'unknown':
      return NOTHING
    case 'failed':
      return { kind: 'absent', reason: 'none-correct' }
    case 'correct': {
      const top = outcome.levels.at(-1)
      if (top?.kind === 'timed')
        return mapEstimate(pairsInterval({ values: top.values, alpha }), (log) => Math.exp(-log))
      return { kind: 'absent', reason: 'censored' }
    }
  }
}

const sideOf = ({ measurement, outcome }: Side, alpha: number): GateSide => ({
  verdict: measurement?.verdict.kind ?? 'unmeasured',
  speedup: speedup(outcome, alpha),
})

const inconclusive = (reason: 'problem-changed' | 'unmeasured'): Change => ({
  ...{ kind: 'settled', finding: 'inconclusive', change: NOTHING, reason },
})

/** The places of the findings in a table: what must be read first. */
const ORDER: Readonly<Record<GateRow['finding'], number>> = {
  ...{ regressed: 0, improved: 1, inconclusive: 2, new: 3, missing: 4, unchanged: 5 },
}

/** How far a row is from no change; one without a figure, such as a verdict, is further than any. */
const distance = ({ change }: GateRow): number =>
  change.kind === 'absent' || change.value === 0 ? Number.POSITIVE_INFINITY : Math.abs(Math.log(change.value))

const code = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1)

const mostTelling = (one: GateRow, other: GateRow): number => {
  const byFinding = ORDER[one.finding] - ORDER[other.finding]
  if (byFinding !== 0) return byFinding
  const [first, second] = [distance(one), distance(other)]
  if (first !== second) return second > first ? 1 : -1
  return code(one.set, other.set) || code(one.problem, other.problem) || code(one.name, other.name)
}

const shared = ({ before, now }: Pairing, alpha: number) => {
  const line = now?.line ?? before?.line
  return {
    ...{ set: line?.set ?? '', problem: line?.problem ?? '', name: line?.name ?? '' },
    ...(before === undefined ? {} : { before: sideOf(before, alpha) }),
    ...(now === undefined ? {} : { now: sideOf(now, alpha) }),
  }
}

/**
 * Candidates of two records, row by row: those of the same set, problem and name. What is in one of them alone is `new` or
 * `missing`. The two must be comparable (`comparability`); rows of `changedProblems` are inconclusive.
 */
export const compareRecords = ({
  run,
  baseline,
  changedProblems,
  minimalChange,
  falseDiscoveries,
}: {
  run: RunRecord
  baseline: RunRecord
  changedProblems: ReadonlySet<ProblemId>
  /** Smallest relative change of time that matters. */
  minimalChange: number
  falseDiscoveries: number
}): GateRow[] => {
  const alpha = reportedAlpha(run.header.plan.effort)
  const margin = Math.log1p(minimalChange)
  const [before, now] = [sidesOf(baseline), sidesOf(run)]
  const pairings = [...new Set([...before.keys(), ...now.keys()])].map((key): Pairing => ({
    before: before.get(key),
    now: now.get(key),
  }))
  const both = pairings.flatMap((one) =>
    one.before === undefined || one.now === undefined ? [] : [{ before: one.before, now: one.now }],
  )
  const changes = both.map((one) =>
    changedProblems.has(one.now.line.problem)
      ? inconclusive('problem-changed')
      : changeOf({ before: one.before.outcome, now: one.now.outcome, margin, alpha }),
  )
  const settled = settleChanges({ changes, margin, alpha, falseDiscoveries })
  const rows = both.map((one, at): GateRow => ({
    ...shared(one, alpha),
    ...(settled[at] ?? { finding: 'inconclusive', reason: 'unmeasured', change: NOTHING }),
    isSameText: one.before.line.source === one.now.line.source,
  }))
  const alone = pairings.flatMap((one): GateRow[] => {
    if (one.before !== undefined && one.now !== undefined) return []
    const isNew = one.before === undefined
    const finding = isNew ? 'new' : 'missing'
    return [{ ...shared(one, alpha), finding, reason: isNew ? 'only-now' : 'only-before', change: NOTHING }]
  })
  return [...rows, ...alone].toSorted(mostTelling)
}
