/** Wrong: lets the place in the list decide between equal scores, not the length. */
const scoreOf = (query: string, text: string, place = 0, from = 0): number => {
  if (place === query.length) return 0
  let best = -Infinity
  for (let at = from; at < text.length; at++) {
    if (text[at] !== query[place]) continue
    const begins = at === 0 || !/[a-z0-9]/.test(text[at - 1] as string)
    const own = (begins ? 4 : 0) + (place > 0 && at === from ? 3 : 0)
    best = Math.max(best, own + scoreOf(query, text, place + 1, at + 1))
  }
  return best
}

export function fuzzySearch(query: string, names: string[], limit: number): number[] {
  return names
    .map((name, index) => ({ index, score: scoreOf(query.toLowerCase(), name.toLowerCase()), length: name.length }))
    .filter(({ score }) => score >= 0)
    .sort((one, other) => other.score - one.score || one.index - other.index)
    .slice(0, limit)
    .map(({ index }) => index)
}
