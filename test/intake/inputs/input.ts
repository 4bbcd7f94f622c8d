import { gzipSync } from 'node:zlib'

/**
 * What becomes of a candidate: `solves` two-sum, is `loaded` for another problem, or is refused for a reason of
 * `not-loadable`.
 */
export type Outcome =
  | 'solves'
  | 'loaded'
  | 'syntax'
  | 'truncated'
  | 'no-entry-point'
  | 'import'
  | 'unsupported'
  | 'too-large'
  | 'empty'

/** Something a person could give, and what is to be made of it. */
export interface Input {
  readonly what: string
  readonly files: Readonly<Record<string, string | Buffer>>
  /** The paths given; the first file's unless said otherwise. */
  readonly give?: readonly string[]
  /** By `set/problem/name`, in order. */
  readonly candidates?: Readonly<Record<string, Outcome>>
  /** Each matches one of the notes. */
  readonly notes?: readonly RegExp[]
  /** The message instead of candidates. */
  readonly refusal?: RegExp
}

/** A right solution, as a model would write it. */
export const SOLUTION = `function twoSum(nums: number[], target: number): number[] {
  const seen = new Map<number, number>()
  for (let i = 0; i < nums.length; i++) {
    const before = seen.get(target - nums[i])
    if (before !== undefined) return [before, i]
    seen.set(nums[i], i)
  }
  return []
}
`

/** Its body, as a model completes a signature. */
export const BODY = SOLUTION.slice(SOLUTION.indexOf('\n') + 1)
export const SIGNATURE = SOLUTION.slice(0, SOLUTION.indexOf('\n') + 1)

export const CACHE = `class LRUCache {
  #map = new Map()
  constructor(capacity) { this.capacity = capacity }
  get(key) {
    if (!this.#map.has(key)) return -1
    const value = this.#map.get(key)
    this.#map.delete(key)
    this.#map.set(key, value)
    return value
  }
  put(key, value) {
    this.#map.delete(key)
    this.#map.set(key, value)
    if (this.#map.size > this.capacity) this.#map.delete(this.#map.keys().next().value)
  }
}
`

export const fenced = (code: string, language = 'typescript'): string => `\`\`\`${language}\n${code}\`\`\`\n`
export const json = (value: unknown): string => JSON.stringify(value)
export const jsonl = (...values: unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('')
export const gzip = (text: string): Buffer => gzipSync(text)
