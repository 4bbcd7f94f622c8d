/** Recursion over the rest of query and name, whose results are remembered under a text. */
const scoreOf = (query: string, name: string): number => {
  const text = name.toLowerCase()
  const known = new Map<string, number>()
  const bestFrom = (place: number, from: number, last: number): number => {
    if (place === query.length) return 0
    const key = `${place},${from},${last}`
    const remembered = known.get(key)
    if (remembered !== undefined) return remembered
    let best = -Infinity
    for (let at = from; at < text.length; at++) {
      if (text[at] !== query[place]) continue
      const begins = at === 0 || !/[a-z0-9]/.test(text[at - 1] as string)
      const own = (begins ? 4 : 0) + (place > 0 && at === last + 1 ? 3 : 0)
      best = Math.max(best, own + bestFrom(place + 1, at + 1, at))
    }
    known.set(key, best)
    return best
  }
  return bestFrom(0, 0, -1)
}

export function fuzzySearch(query: string, names: string[], limit: number): number[] {
  return names
    .map((name, index) => ({ index, score: scoreOf(query.toLowerCase(), name), length: name.length }))
    .filter(({ score }) => score >= 0)
    .sort((one, other) => other.score - one.score || one.length - other.length || one.index - other.index)
    .slice(0, limit)
    .map(({ index }) => index)
}
