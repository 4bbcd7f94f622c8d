import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'

import type { RecordLine } from '../model/record.ts'

/**
 * Writes the head of a record whole or not at all: under another name first, on the disk, then renamed. A kill in the
 * middle must not leave a record that lacks candidates.
 */
export const beginRecord = (path: string, head: readonly RecordLine[]): void => {
  const unfinished = `${path}.unfinished`
  const file = openSync(unfinished, 'w')
  try {
    for (const line of head) writeSync(file, `${JSON.stringify(line)}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(unfinished, path)
}
