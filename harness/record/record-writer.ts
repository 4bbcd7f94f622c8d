import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'

import type { RecordLine } from '../model/record.ts'

export interface RecordWriter {
  /** Appends one line and waits until the disk has it: what was measured survives SIGKILL and a power cut. */
  append(line: RecordLine): void
  /** Appends many lines and waits once. */
  appendAll(lines: Iterable<RecordLine>): void
  close(): void
}

const BATCH_CHARACTERS = 1_000_000

const writeAll = (file: number, text: string): void => {
  const data = Buffer.from(text)
  for (let written = 0; written < data.length;) written += writeSync(file, data, written)
}

/** Opens a record for appending; it is made when it does not exist. */
export const openRecordWriter = (path: string): RecordWriter => {
  const file = openSync(path, 'a')
  const appendAll = (lines: Iterable<RecordLine>): void => {
    let batch = ''
    for (const line of lines) {
      batch += `${JSON.stringify(line)}\n`
      if (batch.length < BATCH_CHARACTERS) continue
      writeAll(file, batch)
      batch = ''
    }
    writeAll(file, batch)
    fdatasyncSync(file)
  }
  return { append: (line) => appendAll([line]), appendAll, close: () => closeSync(file) }
}
