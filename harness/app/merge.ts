import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { UsageError } from '../model/errors.ts'
import type { RecordLine, RunRecord } from '../model/record.ts'
import { beginRecord } from '../record/begin-record.ts'
import { RECORD_FILE, readRecord } from '../record/read-record.ts'
import { mergeRecords } from './merge-records.ts'
import { makeRunFolder } from './run-folder.ts'

const linesOf = (record: RunRecord): RecordLine[] => [
  record.header,
  ...record.problems,
  ...record.candidates,
  ...record.references,
  ...record.canonicals,
  ...record.measurements,
  ...record.trials,
  ...record.weather,
  ...(record.types ?? []),
  ...(record.end === undefined ? [] : [record.end]),
]

export interface MergeOptions {
  /** Folders of the shards, or their records. */
  readonly folders: readonly string[]
  /** Folder of the merged run; made when it does not exist. */
  readonly out: string
  /** Whether shards may be missing or interrupted. */
  readonly isPartialAllowed?: boolean | undefined
}

/** Merges the shards of a run into one record, in `out`. Nothing is written when they do not belong together. */
export const merge = ({ folders, out, isPartialAllowed = false }: MergeOptions): RunRecord => {
  const named = folders.map((name) => ({ name, record: readRecord(name) }))
  const record = mergeRecords(named, { isPartialAllowed })
  const path = join(makeRunFolder(out), RECORD_FILE)
  if (existsSync(path)) throw new UsageError(`${out} holds a run already; choose another --out`)
  beginRecord(path, linesOf(record))
  return record
}
