import { UsageError } from '../model/errors.ts'
import { mebibytes, toMebibytes } from '../model/units.ts'
import { openBytes } from './open-bytes.ts'

/** An answer with a long chain of thought has some hundred KiB; a line this long means a file of another kind. */
const LINE_LONGEST = mebibytes(16)

const NEWLINE = 10

/**
 * The lines of a text file, one at a time. Lines end at `\n` only: U+2028 may stand in a JSON string, and the standard
 * library's reader would break it there.
 */
export const lines = async function* (path: string): AsyncGenerator<string> {
  let parts: Buffer[] = []
  let size = 0
  let count = 1
  const add = (part: Buffer): void => {
    parts.push(part)
    size += part.length
    if (size > LINE_LONGEST) {
      throw new UsageError(`${path}:${count}: the line is longer than ${toMebibytes(LINE_LONGEST)} MiB; is this JSONL?`)
    }
  }
  for await (const chunk of openBytes(path)) {
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      if (size === 0) yield chunk.toString('utf8', from, end)
      else {
        add(chunk.subarray(from, end))
        yield Buffer.concat(parts).toString('utf8')
      }
      parts = []
      size = 0
      count += 1
      from = end + 1
    }
    if (from < chunk.length) add(chunk.subarray(from))
  }
  if (size > 0) yield Buffer.concat(parts).toString('utf8')
}
