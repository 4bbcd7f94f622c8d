import { UsageError } from '../model/errors.ts'
import { mebibytes, toMebibytes } from '../model/units.ts'
import { openBytes } from './open-bytes.ts'

/** An element is one problem's candidates: 200 answers of 64 KiB are 12.5 MiB. */
const ELEMENT_LONGEST = mebibytes(32)

const QUOTE = 0x22
const COMMA = 0x2c
const BACKSLASH = 0x5c
const OPENING = new Set([0x5b, 0x7b])
const CLOSING = new Set([0x5d, 0x7d])

/**
 * The elements of a file that is one JSON list, each as text, one at a time, so that the list never enters memory
 * whole. Only brackets, quotes and commas are looked at, all of them ASCII, which no byte of a longer UTF-8 character
 * is; each element is parsed by whoever takes it. A list that is not closed is a UsageError.
 */
export const jsonElements = async function* (path: string): AsyncGenerator<string> {
  let parts: Buffer[] = []
  let size = 0
  let depth = 0
  let isText = false
  let isEscaped = false
  let isOver = false
  const element = (): string => {
    const text = Buffer.concat(parts).toString('utf8').trim()
    parts = []
    size = 0
    return text
  }
  for await (const chunk of openBytes(path)) {
    let from = 0
    const keep = (end: number): void => {
      if (depth === 0 || end <= from) return
      parts.push(chunk.subarray(from, end))
      size += end - from
      if (size > ELEMENT_LONGEST) {
        const most = toMebibytes(ELEMENT_LONGEST)
        throw new UsageError(`${path}: an element of the list is longer than ${most} MiB; write one record a line`)
      }
    }
    for (let index = 0; index < chunk.length; index++) {
      const byte = chunk[index] ?? 0
      if (isText) {
        if (isEscaped) isEscaped = false
        else if (byte === BACKSLASH) isEscaped = true
        else if (byte === QUOTE) isText = false
      } else if (byte === QUOTE) isText = true
      else if (OPENING.has(byte)) {
        depth += 1
        if (depth === 1) from = index + 1
      } else if (CLOSING.has(byte)) {
        if (depth === 1) {
          keep(index)
          isOver = true
          const last = element()
          if (last !== '') yield last
        }
        depth -= 1
      } else if (byte === COMMA && depth === 1) {
        keep(index)
        yield element()
        from = index + 1
      }
    }
    keep(chunk.length)
  }
  if (!isOver) throw new UsageError(`${path}: the JSON list is not closed, it was cut off; write the file anew`)
}
