const ANY = -1
const WILD = -2
const NOWHERE = -3

const STAR = 0x2a
const QUESTION = 0x3f

/** What is known of a segment of a pattern and one of a path. */
const UNKNOWN = 0
const NO = 1
const YES = 2

/**
 * Numbers all segments, of which paths have few different ones, and compares numbers from then on.
 *
 * Why it is fast: a segment without a wildcard matches the one segment of its number. One with wildcards is compared
 * with a segment once, whichever paths have it, and the answer kept in a table of bytes. Where a wildcard fails, only
 * the last one is moved on, in segments and between them: a match that needs an earlier one moved does not exist. The
 * segments behind the last `**` are looked at first, as the end of a path tells it apart better than its beginning.
 */
export function matchGlobs(patterns: string[], paths: string[]): number[] {
  const numberOf = new Map<string, number>()
  const names: string[] = []
  const begins = new Int32Array(paths.length + 1)
  const segments: number[] = []
  for (let index = 0; index < paths.length; index++) {
    const path = paths[index] as string
    let from = 0
    while (from <= path.length) {
      let end = path.indexOf('/', from)
      if (end < 0) end = path.length
      const name = path.slice(from, end)
      let number = numberOf.get(name)
      if (number === undefined) {
        number = names.length
        numberOf.set(name, number)
        names.push(name)
      }
      segments.push(number)
      from = end + 1
    }
    begins[index + 1] = segments.length
  }
  const globs = patterns.map((pattern) => globOf(pattern, numberOf, names))
  return paths.map((_, index) => {
    const begin = begins[index] as number
    const end = begins[index + 1] as number
    for (let at = 0; at < globs.length; at++) if (matches(globs[at] as Glob, segments, begin, end)) return at
    return -1
  })
}

interface Glob {
  /** ANY for `**`, WILD for a segment with wildcards, or the number of the one segment that matches. */
  kinds: number[]
  texts: string[]
  names: string[]
  /** By segment of the pattern, then by number of the segment of a path. */
  known: Uint8Array
}

const globOf = (pattern: string, numberOf: Map<string, number>, names: string[]): Glob => {
  const texts = pattern.split('/')
  const kinds = texts.map((text) => {
    if (text === '**') return ANY
    return text.includes('*') || text.includes('?') ? WILD : (numberOf.get(text) ?? NOWHERE)
  })
  return { kinds, texts, names, known: new Uint8Array(texts.length * names.length) }
}

const isOne = (glob: Glob, at: number, number: number): boolean => {
  const kind = glob.kinds[at] as number
  if (kind !== WILD) return kind === number
  const place = at * glob.names.length + number
  const known = glob.known[place] as number
  if (known !== UNKNOWN) return known === YES
  const isMatch = matchesName(glob.texts[at] as string, glob.names[number] as string)
  glob.known[place] = isMatch ? YES : NO
  return isMatch
}

/** Whether the segments from `begin` to `end` are matched by all of the glob. */
const matches = (glob: Glob, segments: number[], begin: number, end: number): boolean => {
  const kinds = glob.kinds
  let last = kinds.length - 1
  let behind = end - 1
  while (last >= 0 && kinds[last] !== ANY) {
    if (behind < begin || !isOne(glob, last, segments[behind] as number)) return false
    last--
    behind--
  }
  if (last < 0) return behind < begin
  // What is left ends with `**`: all is well as soon as that is reached.
  let any = -1
  let from = begin
  let at = 0
  let here = begin
  while (at < last) {
    if (kinds[at] === ANY) {
      any = at
      from = here
      at++
    } else if (here > behind) {
      return false
    } else if (isOne(glob, at, segments[here] as number)) {
      at++
      here++
    } else if (any < 0) {
      return false
    } else {
      from++
      here = from
      at = any + 1
    }
  }
  return true
}

const matchesName = (text: string, name: string): boolean => {
  const length = text.length
  const nameLength = name.length
  let star = -1
  let from = 0
  let at = 0
  let here = 0
  while (here < nameLength) {
    const code = at < length ? text.charCodeAt(at) : 0
    if (code === STAR) {
      star = at
      from = here
      at++
    } else if (code === QUESTION || code === name.charCodeAt(here)) {
      at++
      here++
    } else if (star < 0) {
      return false
    } else {
      from++
      here = from
      at = star + 1
    }
  }
  while (at < length && text.charCodeAt(at) === STAR) at++
  return at === length
}
