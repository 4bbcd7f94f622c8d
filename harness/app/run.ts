/**
 * A whole run: from candidates and problems to a record on the disk.
 *
 * Theory of operation. The record's head (header, problems, candidates) is written before anything is executed; then
 * `runCandidates` appends a measurement for every distinct source. Resuming reads the head back, so that seed, plan
 * and candidates are those of the run that was broken off, and repeats only what has no measurement.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { openGenerator } from '../corpus/generator.ts'
import { listProblems, loadCorpus, type LoadedProblem } from '../corpus/load-corpus.ts'
import { wallClockNow } from '../host/clock.ts'
import { surveyMachine, type Ground } from '../host/machine.ts'
import { prepareScript } from '../intake/prepare.ts'
import type { Candidate } from '../model/candidate.ts'
import { CorpusError, HarnessFault, UsageError } from '../model/errors.ts'
import type { RunEvent } from '../model/event.ts'
import type { IsolationLevel } from '../model/isolation.ts'
import type { RunPlan } from '../model/plan.ts'
import { RECORD_VERSION, type RecordLine, type RunHeader, type RunRecord } from '../model/record.ts'
import { contentKey } from '../record/content-key.ts'
import { mendRecord, readRecord, RECORD_FILE, recordPath } from '../record/read-record.ts'
import { openRecordWriter, type RecordWriter } from '../record/record-writer.ts'
import { runCandidates, type RunProblem, type Task } from '../run/run-candidates.ts'
import { effbenchVersion } from './package-root.ts'
import { makeRunFolder } from './run-folder.ts'

export interface RunOptions {
  /** Folder of the run; made when it does not exist. To resume, its record will do as well. */
  readonly folder: string
  readonly runId: string
  readonly plan: RunPlan
  readonly problems: readonly LoadedProblem[]
  readonly candidates: readonly Candidate[]
  readonly sets: RunHeader['sets']
  /** What intake passed over, in words. */
  readonly notes: readonly string[]
  readonly requireIsolation?: IsolationLevel | undefined
  readonly signal: AbortSignal
  readonly onEvent: (event: RunEvent) => void
  readonly startedAt: Date
}

export interface ResumeOptions extends Pick<RunOptions, 'folder' | 'requireIsolation' | 'signal' | 'onEvent'> {
  readonly problemsFolder: string
}

/** A record that can be gone on with: what is in it, and the writer that appends. */
interface OpenRun {
  readonly record: RunRecord
  readonly writer: RecordWriter
  readonly ground: Ground
  readonly problems: readonly LoadedProblem[]
  readonly tasks: readonly Task[]
}

/** Surveys the machine and holds it against what is required. Throws UsageError with every remedy. */
export const survey = async (required: IsolationLevel | undefined, atMost?: IsolationLevel): Promise<Ground> => {
  const ground = await surveyMachine(atMost === undefined ? {} : { atMost })
  const { level, missing } = ground.machine.isolation
  if (required === undefined || level >= required) return ground
  await ground.release()
  const why = missing.map((one) => `level ${one.level}: ${one.reason}; ${one.remedy}`).join('. ')
  throw new UsageError(`isolation level ${required} is required and this machine gives ${level}. ${why}`)
}

/** A problem with its canonical made ready. Throws CorpusError when the canonical itself cannot be loaded. */
export const runProblem = ({ problem, canonical }: LoadedProblem): RunProblem => {
  const prepared = prepareScript({ source: canonical, entry: problem.card.entry })
  if (prepared.kind === 'ready') return { problem, canonicalScript: prepared.script }
  throw new CorpusError(
    `problem ${problem.card.id}: canonical.ts cannot be loaded (${prepared.reason}): ${prepared.detail}`,
  )
}

const head = (options: RunOptions, ground: Ground): RunRecord => {
  const { plan, problems, candidates } = options
  const version = effbenchVersion()
  const used = problems.filter(({ problem }) => candidates.some((candidate) => candidate.problem === problem.card.id))
  const hashes = new Map(used.map(({ problem, hash }) => [problem.card.id, hash]))
  return {
    header: {
      kind: 'header',
      recordVersion: RECORD_VERSION,
      runId: options.runId,
      effbenchVersion: version,
      startedAt: options.startedAt.toISOString(),
      plan,
      machine: ground.machine,
      intake: [...options.notes],
      sets: [...options.sets],
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
    measurements: [],
  }
}

/** What is left to be measured. Throws CorpusError, before anything is written, for a canonical that cannot be loaded. */
const tasksOf = (record: RunRecord, problems: readonly LoadedProblem[]): Task[] => {
  const done = new Set(
    record.measurements.filter(({ verdict }) => verdict.kind !== 'harness-fault').map(({ key }) => key),
  )
  const byId = new Map(problems.map((loaded) => [loaded.problem.card.id, loaded]))
  const tasks = new Map<string, Task>()
  const ready = new Map<string, RunProblem>()
  for (const { kind: _, measurement, ...candidate } of record.candidates) {
    const loaded = byId.get(candidate.problem)
    if (loaded === undefined || done.has(measurement) || tasks.has(measurement)) continue
    const problem = ready.get(candidate.problem) ?? runProblem(loaded)
    ready.set(candidate.problem, problem)
    tasks.set(measurement, { key: measurement, candidate, problem })
  }
  return [...tasks.values()]
}

const carryOut = async (run: OpenRun, options: Pick<RunOptions, 'signal' | 'onEvent'>): Promise<RunRecord> => {
  const { record, writer, ground, problems, tasks } = run
  const { onEvent, signal } = options
  const generator = openGenerator()
  const modules = new Map(problems.map(({ problem, moduleFile }) => [problem.card.id, moduleFile]))
  onEvent({ kind: 'started', header: record.header, measurements: tasks.length, resumed: record.measurements.length })
  const measurements = [...record.measurements]
  const end = (interrupted: boolean): RunRecord => {
    const line = { kind: 'end', finishedAt: wallClockNow().toISOString(), interrupted } as const
    writer.append(line)
    onEvent({ kind: 'finished', interrupted })
    return { ...record, measurements, end: line }
  }
  try {
    await runCandidates({
      ...{ ground, plan: record.header.plan, tasks, signal, onEvent, prepare: prepareScript, isTimed: true },
      draws: (problem, draws) => generator.draw(modules.get(problem) ?? '', draws),
      onMeasurement: (measurement) => {
        writer.append(measurement)
        measurements.push(measurement)
      },
    })
    return end(false)
  } catch (cause) {
    if (!signal.aborted) throw cause
    return end(true)
  } finally {
    await generator.close()
    await ground.release()
    writer.close()
  }
}

/** Runs all candidates and returns the record, which is also in `folder`. Interrupted, it says so in `end`. */
export const run = async (options: RunOptions): Promise<RunRecord> => {
  const folder = makeRunFolder(options.folder)
  const path = join(folder, RECORD_FILE)
  if (existsSync(path))
    throw new UsageError(`${folder} holds a run already; go on with --resume ${folder} or choose another --out`)
  const ground = await survey(options.requireIsolation)
  const record = head(options, ground)
  const tasks = tasksOf(record, options.problems)
  const writer = openRecordWriter(path)
  const lines: RecordLine[] = [record.header, ...record.problems, ...record.candidates]
  writer.appendAll(lines)
  return carryOut({ record, writer, ground, problems: options.problems, tasks }, options)
}

const sameProblems = (record: RunRecord, loaded: readonly LoadedProblem[]): void => {
  for (const { card, hash } of record.problems) {
    const now = loaded.find(({ problem }) => problem.card.id === card.id)
    if (now?.hash === hash) continue
    throw new UsageError(
      `problem ${card.id} has changed since this run began; what was measured is stale, start a new run`,
    )
  }
}

const loadProblems = async (record: RunRecord, folder: string): Promise<LoadedProblem[]> => {
  const ids = record.problems.map(({ card }) => card.id)
  const known = existsSync(folder) ? listProblems(folder) : []
  const missing = ids.find((id) => !known.includes(id))
  if (missing === undefined) return loadCorpus(folder, ids)
  throw new UsageError(
    `this run is about the problem ${missing}, which is not in ${folder}; name its folder with --problems`,
  )
}

/** Goes on with a run that was broken off: same seed, plan and candidates; nothing is measured twice. */
export const resume = async (options: ResumeOptions): Promise<RunRecord> => {
  const file = recordPath(options.folder)
  const record = readRecord(file)
  const { header } = record
  const version = effbenchVersion()
  if (header.effbenchVersion !== version) {
    throw new UsageError(
      `this run was begun by effbench ${header.effbenchVersion} and this is ${version}; start a new run`,
    )
  }
  const problems = await loadProblems(record, options.problemsFolder)
  sameProblems(record, problems)
  const ground = await survey(options.requireIsolation, header.machine.isolation.level)
  if (
    ground.machine.isolation.level !== header.machine.isolation.level ||
    ground.machine.node !== header.machine.node
  ) {
    await ground.release()
    throw new UsageError(
      `this run was begun at isolation level ${header.machine.isolation.level} with Node ${header.machine.node}; ` +
        `here are level ${ground.machine.isolation.level} and Node ${ground.machine.node}. Start a new run`,
    )
  }
  const tasks = tasksOf(record, problems)
  // Only now, when the file has proved to be the record of this run, is anything in it touched.
  mendRecord(file)
  const writer = openRecordWriter(file)
  return carryOut({ record, writer, ground, problems, tasks }, options)
}

/** Whether the harness itself failed on any candidate of the run. */
export const faultsOf = (record: RunRecord): HarnessFault[] =>
  record.measurements.flatMap(({ verdict }) =>
    verdict.kind === 'harness-fault' ? [new HarnessFault(verdict.detail)] : [],
  )
