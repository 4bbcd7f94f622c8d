import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'

import { UsageError } from '../model/errors.ts'

/** Where runs go unless told otherwise; ignored by git. */
export const RUNS_FOLDER = 'runs'

/** `2026-01-31-18-05-09`: sorts by time and is a fine folder name everywhere. */
export const runIdAt = (date: Date): string => date.toISOString().slice(0, 19).replaceAll(/[T:]/g, '-')

/** Makes the folder of a run and proves that it can be written to. Throws UsageError with the remedy. */
export const makeRunFolder = (path: string): string => {
  try {
    mkdirSync(path, { recursive: true })
    rmdirSync(mkdtempSync(join(path, '.write-')))
  } catch (cause) {
    const why = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
    throw new UsageError(`cannot write to ${path} (${why}); choose another folder with --out`, { cause })
  }
  return path
}
