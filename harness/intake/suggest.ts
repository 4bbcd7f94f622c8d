/**
 * How many single-character edits turn one word into the other: insertions, deletions, substitutions and swaps
 * of neighbours, no substring edited twice (Damerau–Levenshtein in its restricted form, "optimal string
 * alignment"). Case counts for nothing. 0 for equal words, at most the length of the longer one.
 */
export const editDistance = (first: string, second: string): number => {
  const [a, b] = [first.toLowerCase(), second.toLowerCase()]
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1]
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      )
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (isSwap) least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1)
      current.push(least)
    }
    beforeLast = last
    last = current
  }
  return last[b.length] ?? a.length
}

/** More than three words are a list to read, not a suggestion. */
const MOST = 3

/** A word this much longer than 100 characters is no mistyped name; the table would only cost time. */
const LONGEST = 100

/**
 * The words a person may have meant, nearest first: those within a third of the word's length in edits (two at
 * least), then those that contain it whole or start it. Ties keep the order given. Empty when nothing is near.
 */
export const suggest = ({ word, among }: { word: string; among: readonly string[] }): string[] => {
  if (word.length === 0 || word.length > LONGEST) return []
  const allowed = Math.max(2, Math.floor(word.length / 3))
  const asked = word.toLowerCase()
  return among
    .map((name) => {
      const distance = editDistance(word, name)
      const isPart = asked.length >= 3 && name.toLowerCase().includes(asked)
      return { name, rank: distance <= allowed ? distance : isPart ? allowed + 1 : Infinity }
    })
    .filter(({ rank }) => rank < Infinity)
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, MOST)
    .map(({ name }) => name)
}

/** `; did you mean "two-sum" or "three-sum"?`, or nothing. To be put behind a message. */
export const didYouMean = (suggestions: readonly string[]): string =>
  suggestions.length === 0 ? '' : `; did you mean ${suggestions.map((name) => `"${name}"`).join(' or ')}?`
