import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'

import type { RecordLine } from '../model/record.ts'

export interface RecordWriter {
  /** Appends one line and waits until the disk has it: what was measured survives SIGKILL and a power cut. */
  append(line: RecordLine): void
  close(): void
}

/** Opens a record for appending. */
export const openRecordWriter = (path: string): RecordWriter => {
  const file = openSync(path, 'a')
  return {
    append: (line) => {
      const data = Buffer.from(`${JSON.stringify(line)}\n`)
      for (let written = 0; written < data.length;) written += writeSync(file, data, written)
      fdatasyncSync(file)
    },
    close: () => closeSync(file),
  }
}
