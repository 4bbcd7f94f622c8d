import { join } from 'node:path'

import { loadCorpus, type LoadedProblem } from '../corpus/load-corpus.ts'
import { wallClockNow } from '../host/clock.ts'
import { collectCandidates } from '../intake/collect.ts'
import type { Candidate } from '../model/candidate.ts'
import { UsageError } from '../model/errors.ts'
import type { RunEvent } from '../model/event.ts'
import type { IsolationLevel } from '../model/isolation.ts'
import type { Extra, Precision, V8Mode } from '../model/plan.ts'
import type { RunHeader, RunRecord } from '../model/record.ts'
import type { Nanoseconds } from '../model/units.ts'
import { BUNDLED_PROBLEMS } from './package-root.ts'
import { run } from './run.ts'
import { runIdAt, RUNS_FOLDER } from './run-folder.ts'
import { runPlan } from './run-plan.ts'
import { takeShard } from './shard.ts'

/** A solution as a program has it. */
export interface GivenCandidate {
  /** The id of the problem it solves. */
  readonly problem: string
  readonly source: string
  /** Whose it is; `candidates` unless told. */
  readonly set?: string
  /** Among those of its set and problem; their number, from 1, unless told. */
  readonly name?: string
}

/** A run as a program asks for it. What is left out is as on the command line. */
export interface RunRequest {
  /** Paths, as `effbench run` takes them, and solutions themselves. */
  readonly candidates: readonly (string | GivenCandidate)[]
  /** Folder of the run; `runs/<time>` unless told. */
  readonly folder?: string | undefined
  /** Folder of problems; the bundled ones unless told. */
  readonly problems?: string | undefined
  /** Ids of problems; all unless told. */
  readonly only?: readonly string[] | undefined
  readonly precision?: Precision | undefined
  readonly levels?: readonly string[] | undefined
  readonly seed?: string | undefined
  readonly also?: readonly Extra[] | undefined
  readonly v8?: V8Mode | undefined
  /** Half-width of the ratio to measure to, as a share. */
  readonly target?: number | undefined
  readonly budget?: Nanoseconds | undefined
  readonly shard?: { readonly index: number; readonly of: number } | undefined
  readonly requireIsolation?: IsolationLevel | undefined
  readonly signal?: AbortSignal | undefined
  readonly onEvent?: ((event: RunEvent) => void) | undefined
}

interface Subject {
  readonly candidates: readonly Candidate[]
  readonly sets: RunHeader['sets']
  readonly notes: readonly string[]
}

const SET = 'candidates'

const given = (list: readonly GivenCandidate[]): Subject => {
  const counts = new Map<string, number>()
  const candidates = list.map(({ problem, source, set = SET, name }): Candidate => {
    const key = JSON.stringify([set, problem])
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    const called = name ?? String(count)
    return { set, problem, name: called, source, origin: `${set}/${problem}/${called}` }
  })
  return { candidates, sets: [...new Set(candidates.map(({ set }) => set))].map((name) => ({ name })), notes: [] }
}

const collected = async (paths: readonly string[], problems: readonly LoadedProblem[]): Promise<Subject> =>
  paths.length === 0
    ? { candidates: [], sets: [], notes: [] }
    : collectCandidates({
        paths,
        problems: problems.map(({ problem }) => problem.card),
        statements: Object.fromEntries(problems.map(({ problem, statement }) => [problem.card.id, statement])),
      })

/**
 * Runs candidates and returns the record, which is also in the folder. Resolves when the run has ended or `signal` was
 * raised; in the latter case the record says so in `end`, and `resume` goes on.
 */
export const runRequest = async (request: RunRequest): Promise<RunRecord> => {
  if (request.shard !== undefined && request.seed === undefined)
    throw new UsageError('a shard needs a seed: all shards of a run draw their inputs from one')
  const problems = await loadCorpus(request.problems ?? BUNDLED_PROBLEMS, request.only)
  const read = await collected(
    request.candidates.filter((one) => typeof one === 'string'),
    problems,
  )
  const written = given(request.candidates.filter((one) => typeof one !== 'string'))
  const names = new Set(read.sets.map(({ name }) => name))
  const sets = [...read.sets, ...written.sets.filter(({ name }) => !names.has(name))]
  const whole = { problems, candidates: [...read.candidates, ...written.candidates] }
  const startedAt = wallClockNow()
  const runId = runIdAt(startedAt)
  return run({
    ...{ runId, startedAt, sets, notes: read.notes, folder: request.folder ?? join(RUNS_FOLDER, runId) },
    ...(request.shard === undefined ? whole : takeShard(whole, sets, request.shard)),
    plan: runPlan({ ...request, precision: request.precision ?? 'standard' }),
    requireIsolation: request.requireIsolation,
    signal: request.signal ?? new AbortController().signal,
    onEvent: request.onEvent ?? (() => {}),
  })
}
