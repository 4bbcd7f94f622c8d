import { existsSync } from 'node:fs'

import { listProblems, loadCorpus, type LoadedProblem } from '../corpus/load-corpus.ts'
import { UsageError } from '../model/errors.ts'
import type { IsolationLevel, Machine } from '../model/isolation.ts'
import type { RunRecord } from '../model/record.ts'
import { mendRecord, readRecord, recordPath } from '../record/read-record.ts'
import { openRecordWriter } from '../record/record-writer.ts'
import { carryOut, type Watcher } from './carry-out.ts'
import { withGround } from './ground.ts'
import { effbenchVersion } from './package-root.ts'
import { tasksOf } from './tasks.ts'

export interface ResumeOptions extends Watcher {
  /** Folder of the run, or its record. */
  readonly folder: string
  readonly problemsFolder: string
  readonly requireIsolation?: IsolationLevel | undefined
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

/** What must be as it was: times of two machines do not belong into one record. */
const SAME = ['node', 'cpuModel', 'cores', 'pinnedCore', 'cpuAccounting'] as const

const sameMachine = (before: Machine, now: Machine): void => {
  const levels = [before.isolation.level, now.isolation.level]
  const differences = SAME.filter((fact) => before[fact] !== now[fact]).map(
    (fact) => `${fact} was ${String(before[fact])} and is ${String(now[fact])}`,
  )
  if (levels[0] !== levels[1]) differences.push(`isolation level was ${levels[0]} and is ${levels[1]}`)
  if (differences.length === 0) return
  throw new UsageError(`this run was begun on another ground: ${differences.join('; ')}. Start a new run`)
}

/** Goes on with a run that was broken off: same seed, plan and candidates; nothing is measured twice. */
export const resume = async (options: ResumeOptions): Promise<RunRecord> => {
  const file = recordPath(options.folder)
  const record = readRecord(file)
  const { header } = record
  if (header.merged !== undefined)
    throw new UsageError('this record was merged from shards; finish the shard that is not whole, and merge again')
  const version = effbenchVersion()
  if (header.effbenchVersion !== version) {
    throw new UsageError(
      `this run was begun by effbench ${header.effbenchVersion} and this is ${version}; start a new run`,
    )
  }
  const problems = await loadProblems(record, options.problemsFolder)
  sameProblems(record, problems)
  const wish = { required: options.requireIsolation, atMost: header.machine.isolation.level }
  return withGround(wish, (ground) => {
    sameMachine(header.machine, ground.machine)
    const tasks = tasksOf(record, problems)
    // Only now, when the file has proved to be the record of this run, is anything in it touched.
    mendRecord(file)
    return carryOut({ record, writer: openRecordWriter(file), ground, problems, tasks }, options)
  })
}
