/**
 * A whole run: from candidates and problems to a record on the disk.
 *
 * Theory of operation. The record's head (header, problems, candidates) is written before anything is executed; then
 * `runCandidates` appends a measurement for every distinct source. Resuming reads the head back, so that seed, plan
 * and candidates are those of the run that was broken off, and repeats only what has no measurement.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { UsageError } from '../model/errors.ts'
import type { IsolationLevel } from '../model/isolation.ts'
import type { RunRecord } from '../model/record.ts'
import { beginRecord } from '../record/begin-record.ts'
import { RECORD_FILE } from '../record/read-record.ts'
import { openRecordWriter } from '../record/record-writer.ts'
import { carryOut, type Watcher } from './carry-out.ts'
import { withGround } from './ground.ts'
import { recordHead, type RunSubject } from './record-head.ts'
import { makeRunFolder } from './run-folder.ts'
import { tasksOf } from './tasks.ts'

export interface RunOptions extends RunSubject, Watcher {
  /** Folder of the run; made when it does not exist. */
  readonly folder: string
  readonly requireIsolation?: IsolationLevel | undefined
}

/** Runs all candidates and returns the record, which is also in `folder`. Interrupted, it says so in `end`. */
export const run = (options: RunOptions): Promise<RunRecord> =>
  withGround({ required: options.requireIsolation }, (ground) => {
    const { problems } = options
    const record = recordHead(options, ground)
    const tasks = tasksOf(record, problems)
    const folder = makeRunFolder(options.folder)
    const path = join(folder, RECORD_FILE)
    if (existsSync(path)) {
      throw new UsageError(`${folder} holds a run already; go on with --resume ${folder} or choose another --out`)
    }
    beginRecord(path, [record.header, ...record.problems, ...record.candidates, ...record.references])
    return carryOut({ record, writer: openRecordWriter(path), ground, problems, tasks }, options)
  })
