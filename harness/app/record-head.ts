import type { LoadedProblem } from '../corpus/load-corpus.ts'
import type { Ground } from '../host/machine.ts'
import type { Candidate } from '../model/candidate.ts'
import type { RunPlan } from '../model/plan.ts'
import { CANONICAL } from '../model/problem.ts'
import { RECORD_VERSION, type ReferenceLine, type RunHeader, type RunRecord } from '../model/record.ts'
import type { Shard } from '../model/shard.ts'
import { contentKey } from '../record/content-key.ts'
import { effbenchVersion } from './package-root.ts'

/** What a run is about: all that its record begins with. */
export interface RunSubject {
  readonly runId: string
  readonly plan: RunPlan
  readonly problems: readonly LoadedProblem[]
  readonly candidates: readonly Candidate[]
  readonly sets: RunHeader['sets']
  /** What intake passed over, in words. */
  readonly notes: readonly string[]
  readonly startedAt: Date
  /** Where this is one part of a divided run: problems and candidates are its share. */
  readonly shard?: Shard | undefined
}

/** The references that are timed beside the canonical, which is timed with every candidate. */
const referenceLines = (
  { problem: { card }, references }: LoadedProblem,
  keyOf: (problem: string, source: string) => string,
): ReferenceLine[] =>
  references.flatMap(({ name, source }) => {
    const growth = card.references[name]
    if (growth === undefined || name === CANONICAL) return []
    return [{ kind: 'reference', problem: card.id, name, growth, measurement: keyOf(card.id, source) }]
  })

/** The record of a run before anything is executed: header, problems, candidates with the keys of their measurements. */
export const recordHead = (subject: RunSubject, ground: Ground): RunRecord => {
  const { plan, problems, candidates } = subject
  const version = effbenchVersion()
  const asked = problems.map(({ problem }) => problem.card.id)
  const used = problems.filter(({ problem }) => candidates.some((candidate) => candidate.problem === problem.card.id))
  const hashes = new Map(used.map(({ problem, hash }) => [problem.card.id, hash]))
  const keyOf = (problem: string, source: string): string =>
    contentKey({
      ...{ problemHash: hashes.get(problem) ?? '', source, plan },
      ...{ isolation: ground.machine.isolation.level, effbenchVersion: version },
    })
  return {
    header: {
      kind: 'header',
      recordVersion: RECORD_VERSION,
      runId: subject.runId,
      effbenchVersion: version,
      startedAt: subject.startedAt.toISOString(),
      plan,
      machine: ground.machine,
      asked,
      intake: [...subject.notes],
      sets: [...subject.sets],
      ...(subject.shard === undefined ? {} : { shard: subject.shard }),
    },
    problems: used.map(({ problem, hash, statement, canonical }) => ({
      kind: 'problem',
      hash,
      card: problem.card,
      statement,
      canonical,
    })),
    candidates: candidates.map((candidate) => ({
      kind: 'candidate',
      ...candidate,
      measurement: keyOf(candidate.problem, candidate.source),
    })),
    references: plan.also.includes('references') ? used.flatMap((problem) => referenceLines(problem, keyOf)) : [],
    canonicals: [],
    measurements: [],
    trials: [],
    weather: [],
  }
}
