const WORD_BEGINS = 4
const FOLLOWS = 3

/** Lower than any score, whatever is added to it. */
const NEVER = -1_000_000

const CODES = 128
const CASE_BIT = 0x20
const NAME_MOST = 64

/** Scores of 16 places of 7 at most, each with 64 lengths. */
const RANKS = 128 * NAME_MOST

/** Each code in lower case, or 0 where it is neither a letter nor a digit. */
const lowerCodes = (): Uint8Array => {
  const lower = new Uint8Array(CODES)
  for (const character of 'abcdefghijklmnopqrstuvwxyz') {
    const code = character.charCodeAt(0)
    lower[code] = code
    lower[code - CASE_BIT] = code
  }
  for (const digit of '0123456789') lower[digit.charCodeAt(0)] = digit.charCodeAt(0)
  return lower
}

/**
 * A row of scores per name, and the best names by counting.
 *
 * Why it is fast: the first walk over a name reads each character once, and most names end there, because they lack
 * one. The others need one row of numbers, gone over once per character of the query: the best way to a place is the
 * best to any place before it, which is kept at hand. All rows use the same typed arrays. Score and length make one
 * number out of few, so names are put in their places by counting how many have each, and nothing is sorted.
 */
export function fuzzySearch(query: string, names: string[], limit: number): number[] {
  const lower = lowerCodes()
  const wanted = new Uint8Array(query.length)
  for (let place = 0; place < query.length; place++) wanted[place] = lower[query.charCodeAt(place)] as number
  const codes = new Uint8Array(NAME_MOST)
  const bonus = new Int32Array(NAME_MOST)
  const row = new Int32Array(NAME_MOST)
  const earliest = new Int32Array(query.length)
  const ranks = new Int32Array(names.length)
  const found = new Int32Array(names.length)
  const having = new Int32Array(RANKS)
  let count = 0
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as string
    const length = name.length
    let matched = 0
    let previous = 0
    for (let at = 0; at < length; at++) {
      const code = lower[name.charCodeAt(at)] as number
      codes[at] = code
      bonus[at] = previous === 0 ? WORD_BEGINS : 0
      previous = code
      if (matched < wanted.length && code === wanted[matched]) earliest[matched++] = at
    }
    if (matched < wanted.length) continue
    const score = bestScore(wanted, codes, bonus, row, earliest, length)
    const rank = score * NAME_MOST + NAME_MOST - 1 - length
    having[rank] = (having[rank] as number) + 1
    ranks[count] = rank
    found[count++] = index
  }
  // Where the names of each rank begin, from the highest down.
  let begin = 0
  for (let rank = RANKS - 1; rank >= 0; rank--) {
    const many = having[rank] as number
    having[rank] = begin
    begin += many
  }
  const total = Math.min(limit, count)
  const best = new Int32Array(total)
  for (let at = 0; at < count; at++) {
    const rank = ranks[at] as number
    const place = having[rank] as number
    having[rank] = place + 1
    if (place < total) best[place] = found[at] as number
  }
  return Array.from(best)
}

/** The highest score of a name that matches; `earliest` says for each wanted code where it can be at the earliest. */
const bestScore = (
  wanted: Uint8Array,
  codes: Uint8Array,
  bonus: Int32Array,
  row: Int32Array,
  earliest: Int32Array,
  length: number,
): number => {
  const first = wanted[0] as number
  for (let at = earliest[0] as number; at < length; at++) {
    row[at] = codes[at] === first ? (bonus[at] as number) : NEVER
  }
  for (let place = 1; place < wanted.length; place++) {
    const code = wanted[place] as number
    let before = NEVER
    let best = NEVER
    for (let at = earliest[place - 1] as number; at < length; at++) {
      const here = row[at] as number
      if (codes[at] === code) {
        const following = before + FOLLOWS
        row[at] = (following > best ? following : best) + (bonus[at] as number)
      } else {
        row[at] = NEVER
      }
      if (here > best) best = here
      before = here
    }
  }
  let highest = 0
  for (let at = earliest[wanted.length - 1] as number; at < length; at++) {
    if ((row[at] as number) > highest) highest = row[at] as number
  }
  return highest
}
