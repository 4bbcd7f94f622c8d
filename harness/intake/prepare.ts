import type { Prepared } from '../model/candidate.ts'
import { LIMITS } from '../model/defaults.ts'
import type { Entry } from '../model/problem.ts'
import { bytes, toKibibytes, type Bytes } from '../model/units.ts'
import { readAside } from './read-aside.ts'
import { refused } from './refused.ts'

interface Preparation {
  readonly source: string
  readonly entry: Entry
  readonly sourceBytes?: Bytes
}

/**
 * A candidate made ready for the worker: one script, one expression, whose value is the function or class that the
 * problem asks for. The same text gives the same answer, no text makes it throw, and nothing is ever executed.
 *
 * Whether the value is indeed a function is seen when the script runs: `export const twoSum = pick()` may be anything.
 */
export const prepareScript = ({ source, entry, sourceBytes = LIMITS.sourceBytes }: Preparation): Prepared => {
  const size = bytes(Buffer.byteLength(source, 'utf8'))
  if (size > sourceBytes) {
    const [seen, allowed] = [toKibibytes(size).toFixed(1), toKibibytes(sourceBytes).toFixed(0)]
    return refused('too-large', `${seen} KiB of source, and ${allowed} KiB are allowed`)
  }
  if (source.trim() === '') return refused('empty', 'there is no code in it')
  return readAside({ source, entry })
}
