interface Hit {
  index: number
  score: number
  length: number
}

/** Wrong: calls itself for the next name, deeper than the stack allows for a long list. */
const scoreOf = (query: string, name: string): number | undefined => {
  const text = name.toLowerCase()
  const bonus = text.split('').map((_, at) => (at === 0 || !/[a-z0-9]/.test(text[at - 1] as string) ? 4 : 0))
  let previous: number[] = []
  for (const [row, character] of query.split('').entries()) {
    const current: number[] = []
    for (let at = 0; at < text.length; at++) {
      let best = row === 0 ? 0 : -Infinity
      if (row > 0) for (let before = 0; before < at; before++) best = Math.max(best, previous[before] as number)
      if (row > 0 && at > 0) best = Math.max(best, (previous[at - 1] as number) + 3)
      current.push(text[at] === character ? best + (bonus[at] as number) : -Infinity)
    }
    previous = current
  }
  const score = Math.max(...previous)
  return score < 0 ? undefined : score
}

export function fuzzySearch(query: string, names: string[], limit: number): number[] {
  const hits: Hit[] = []
  const take = (index: number): void => {
    const name = names[index]
    if (name === undefined) return
    const score = scoreOf(query.toLowerCase(), name)
    if (score !== undefined) hits.push({ index, score, length: name.length })
    take(index + 1)
  }
  take(0)
  return hits
    .sort((one, other) => other.score - one.score || one.length - other.length || one.index - other.index)
    .slice(0, limit)
    .map(({ index }) => index)
}
