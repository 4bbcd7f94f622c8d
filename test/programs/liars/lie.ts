/**
 * A worker that lies: the real one, with its writing replaced before it starts. It lies for the candidate that bears
 * the mark and tells the truth for the reference.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const MARK = 'the workers in liars/ lie for this one'
const REPLIES = 3

export type Header = Record<string, unknown> & { kind: string; nonce?: string }

/** `tell` is given each true header and says what goes out instead. Bodies of answers are left as they are. */
export const lie = (tell: (header: Header) => readonly (Header | string)[]): void => {
  const { readSync, writeSync } = fs
  let isCandidate = false
  fs.readSync = ((file: number, data: Buffer, offset: number, length: number) => {
    const size = readSync(file, data, offset, length, null)
    isCandidate ||= data.subarray(offset, offset + size).includes(MARK)
    return size
  }) as typeof fs.readSync
  fs.writeSync = ((file: number, data: Buffer, offset = 0) => {
    const text = data.toString('utf8', offset)
    if (file !== REPLIES || !isCandidate || !text.startsWith('{"kind"')) return writeSync(file, data, offset)
    for (const part of tell(JSON.parse(text))) {
      writeSync(file, typeof part === 'string' ? part : `${JSON.stringify(part)}\n`)
    }
    return data.length - offset
  }) as typeof fs.writeSync
  syncBuiltinESMExports()
}
