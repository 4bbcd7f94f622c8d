import { existsSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'

import { UsageError } from '../model/errors.ts'
import { RECORD_VERSION, RecordLine, type Measurement, type RunRecord } from '../model/record.ts'

/** The record's name inside a run's folder. */
export const RECORD_FILE = 'record.jsonl'

/** The record a user means: the file itself, or the one in a run's folder. */
export const recordPath = (path: string): string => {
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, RECORD_FILE) : path
  if (!existsSync(file))
    throw new UsageError(`no record at ${path}; give a run's folder, such as runs/2026-01-31-12-00-00`)
  return file
}

const parseLine = (text: string, where: string): RecordLine => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new UsageError(`${where}: not JSON; the record is damaged. Remove the line, or run again`, { cause })
  }
  if (
    typeof value === 'object' &&
    value !== null &&
    'recordVersion' in value &&
    value.recordVersion !== RECORD_VERSION
  ) {
    throw new UsageError(
      `${where}: record version ${String(value.recordVersion)}; this effbench reads version ${RECORD_VERSION}`,
    )
  }
  const line = RecordLine.safeParse(value)
  if (line.success) return line.data
  const issue = line.error.issues[0]
  throw new UsageError(`${where}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a line of a record'}`)
}

const completeLines = (text: string): string[] =>
  text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .slice(0, -1)

const assemble = (lines: readonly RecordLine[], path: string): RunRecord => {
  const [header, ...rest] = lines
  if (header?.kind !== 'header')
    throw new UsageError(`${path}: empty, or does not begin with a header; it is no record`)
  const record: RunRecord = {
    ...{ header, problems: [], candidates: [], references: [], canonicals: [], measurements: [] },
    ...{ trials: [], weather: [] },
  }
  const measurements = new Map<string, Measurement>()
  for (const line of rest) {
    switch (line.kind) {
      case 'header':
        throw new UsageError(`${path}: two headers; records are not to be joined by hand`)
      case 'problem':
        record.problems.push(line)
        break
      case 'candidate':
        record.candidates.push(line)
        break
      case 'reference':
        record.references.push(line)
        break
      case 'trial':
        record.trials.push(line)
        break
      case 'weather':
        record.weather.push(line)
        break
      case 'types':
        record.types = [...(record.types ?? []), line]
        break
      case 'canonical':
        record.canonicals.push(line)
        break
      case 'measurement':
        // A fault of ours may have been tried again by a resumed run: the last word counts.
        measurements.set(line.key, line)
        // A run that was ended and then resumed has not ended.
        delete record.end
        break
      case 'end':
        record.end = line
        break
    }
  }
  return { ...record, measurements: [...measurements.values()] }
}

/** Reads a record back. A torn last line, left by a kill in the middle of writing, is left out. */
export const readRecord = (path: string): RunRecord => {
  const file = recordPath(path)
  const lines = completeLines(readFileSync(file, 'utf8'))
  return assemble(
    lines.map((line, index) => parseLine(line, `${file}:${index + 1}`)),
    file,
  )
}

/** Cuts a torn last line off, so that appending goes on at the start of a line. */
export const mendRecord = (path: string): void => {
  const file = recordPath(path)
  const data = readFileSync(file)
  truncateSync(file, data.lastIndexOf('\n') + 1)
}
