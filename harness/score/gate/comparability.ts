import type { GateDoubt } from '../../model/gate.ts'
import type { ProblemId } from '../../model/ids.ts'
import type { RunRecord } from '../../model/record.ts'
import { certificate } from '../certificate.ts'
import { planDifferences } from './plan-differences.ts'

/** Whether two records can be compared, and what to know when they are. */
export interface Comparability {
  readonly doubts: readonly GateDoubt[]
  readonly cautions: readonly string[]
  /** Problems of both that are not what they were. */
  readonly changedProblems: ReadonlySet<ProblemId>
  /** Nothing of the two may be compared. */
  readonly isForeign: boolean
}

/** Differences of plans that are named; one choice, such as another precision, changes many fields. */
const DIFFERENCES_NAMED = 3
const PROBLEMS_NAMED = 5

const listed = (things: readonly string[], most: number): string =>
  things.length > most ? `${things.slice(0, most).join(', ')} and ${things.length - most} more` : things.join(', ')

/** Why a record is not whole; undefined when it is. Whose regression is not in it, nobody sees. */
export const sayUnfinished = ({ header, candidates, measurements, end }: RunRecord): string | undefined => {
  const { shard, merged } = header
  if (shard !== undefined) return `is shard ${shard.index} of ${shard.of} alone; merge all of them first`
  if (merged !== undefined && merged.parts.length < merged.of)
    return `was merged from ${merged.parts.length} of ${merged.of} shards`
  const known = new Set(measurements.map(({ key }) => key))
  const missing = candidates.filter(({ measurement }) => !known.has(measurement)).length
  if (missing > 0) return `lacks the measurements of ${missing} of its ${candidates.length} candidates`
  if (end === undefined) return 'breaks off: it has no end'
  return end.interrupted ? 'was interrupted; finish it with --resume' : undefined
}

const faultsOf = ({ measurements }: RunRecord): number =>
  measurements.filter(({ verdict }) => verdict.kind === 'harness-fault').length

const repeated = ({ candidates }: RunRecord): string | undefined => {
  const seen = new Set<string>()
  for (const { set, problem, name } of candidates) {
    const key = JSON.stringify([set, problem, name])
    if (seen.has(key)) return `${set}/${problem}/${name}`
    seen.add(key)
  }
  return undefined
}

/** What is wrong with one record alone. `who`: how to call it. */
export const ownDoubts = (record: RunRecord, who: string): GateDoubt[] => {
  const unfinished = sayUnfinished(record)
  const faults = faultsOf(record)
  const twice = repeated(record)
  return [
    ...(record.candidates.length === 0 ? [{ kind: 'empty' as const, says: `${who} has no candidate` }] : []),
    ...(unfinished === undefined ? [] : [{ kind: 'incomplete' as const, says: `${who} ${unfinished}` }]),
    ...(faults === 0
      ? []
      : [{ kind: 'faults' as const, says: `the harness failed on ${faults} measurements of ${who}` }]),
    ...(twice === undefined
      ? []
      : [{ kind: 'foreign' as const, says: `${who} names ${twice} twice, so that rows cannot be told apart` }]),
  ]
}

/** Versions and plan. The seed may differ: each run draws inputs of its own. */
const foreignness = (run: RunRecord, baseline: RunRecord): string[] => {
  const [now, before] = [run.header, baseline.header]
  const seed = now.plan.seed
  const plans = planDifferences({ ...before.plan, seed }, now.plan)
  return [
    ...(now.effbenchVersion === before.effbenchVersion
      ? []
      : [`effbench ${before.effbenchVersion} before and ${now.effbenchVersion} now`]),
    ...(now.machine.node === before.machine.node
      ? []
      : [`Node ${before.machine.node} before and ${now.machine.node} now`]),
    ...(plans.length === 0 ? [] : [`another plan: ${listed(plans, DIFFERENCES_NAMED)}`]),
  ]
}

const processors = ({ header }: RunRecord): string =>
  [...new Set((header.merged?.parts ?? [header]).map(({ machine }) => machine.cpuModel))].toSorted().join(', ')

const cautionsOf = (run: RunRecord, baseline: RunRecord): string[] => {
  const cpus = [processors(baseline), processors(run)]
  const levels = [baseline, run].map(({ header }) => header.machine.isolation.level)
  const doubtful = [
    ...(certificate(baseline).kind === 'not-certified' ? ['the baseline'] : []),
    ...(certificate(run).kind === 'not-certified' ? ['this run'] : []),
  ]
  return [
    ...(cpus[0] === cpus[1] ? [] : [`another processor: ${cpus.join(' before, ')} now`]),
    ...(levels[0] === levels[1] ? [] : [`isolation level ${levels.join(' before, ')} now`]),
    ...(doubtful.length === 0 ? [] : [`not certified: ${doubtful.join(' and ')}`]),
  ]
}

/**
 * What stands between two records and a comparison. Incomplete or foreign ones are never green: a row that is missing from a
 * torn baseline looks like a new one. Ratios to the canonical are compared, so another machine is a caution only; another
 * Node, effbench, plan or problem is another question.
 */
export const comparability = (run: RunRecord, baseline: RunRecord): Comparability => {
  const hashes = new Map(baseline.problems.map(({ card, hash }) => [card.id, hash]))
  const changed = run.problems.flatMap(({ card, hash }) => {
    const before = hashes.get(card.id)
    return before === undefined || before === hash ? [] : [card.id]
  })
  const foreign = foreignness(run, baseline)
  const own = [...ownDoubts(baseline, 'the baseline'), ...ownDoubts(run, 'this run')]
  return {
    doubts: [
      ...own,
      ...foreign.map((says) => ({ kind: 'foreign' as const, says })),
      ...(changed.length === 0
        ? []
        : [
            {
              kind: 'foreign' as const,
              says: `problems changed since the baseline: ${listed(changed, PROBLEMS_NAMED)}`,
            },
          ]),
    ],
    cautions: cautionsOf(run, baseline),
    changedProblems: new Set(changed),
    isForeign: foreign.length > 0 || own.some(({ kind }) => kind === 'foreign'),
  }
}
