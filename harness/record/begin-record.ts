import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs'

import type { RecordLine } from '../model/record.ts'

/**
 * Writes the head of a record whole or not at all: under another name first, on the disk, then renamed. A kill in the
 * middle must not leave a record that lacks candidates.
 */
export const beginRecord = (path: string, head: readonly RecordLine[]): void => {
  const unfinished = `${path}.unfinished`
  const file = openSync(unfinished, 'w')
  try {
    // `writeSync` may write a part and say so only in what it returns: a full disk would tear the last line unnoticed.
    for (const line of head) writeFileSync(file, `${JSON.stringify(line)}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(unfinished, path)
}
