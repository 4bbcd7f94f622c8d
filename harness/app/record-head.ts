import type { LoadedProblem } from '../corpus/load-corpus.ts'
import type { Ground } from '../host/machine.ts'
import type { Candidate } from '../model/candidate.ts'
import type { RunPlan } from '../model/plan.ts'
import { RECORD_VERSION, type RunHeader, type RunRecord } from '../model/record.ts'
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
}

/** The record of a run before anything is executed: header, problems, candidates with the keys of their measurements. */
export const recordHead = (subject: RunSubject, ground: Ground): RunRecord => {
  const { plan, problems, candidates } = subject
  const version = effbenchVersion()
  const asked = problems.map(({ problem }) => problem.card.id)
  const used = problems.filter(({ problem }) => candidates.some((candidate) => candidate.problem === problem.card.id))
  const hashes = new Map(used.map(({ problem, hash }) => [problem.card.id, hash]))
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
      measurement: contentKey({
        problemHash: hashes.get(candidate.problem) ?? '',
        source: candidate.source,
        plan,
        isolation: ground.machine.isolation.level,
        effbenchVersion: version,
      }),
    })),
    canonicals: [],
    measurements: [],
  }
}
