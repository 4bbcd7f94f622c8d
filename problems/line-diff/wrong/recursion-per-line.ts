/** Wrong: calls itself for every further line, deeper than the stack allows for a long text. */
export function diffLength(before: string[], after: string[]): number {
  const known = new Map<number, number>()
  const rest = (old: number, fresh: number): number => {
    if (old === before.length || fresh === after.length) return before.length - old + after.length - fresh
    const key = old * (after.length + 1) + fresh
    const found = known.get(key)
    if (found !== undefined) return found
    const length =
      before[old] === after[fresh] ? rest(old + 1, fresh + 1) : 1 + Math.min(rest(old + 1, fresh), rest(old, fresh + 1))
    known.set(key, length)
    return length
  }
  return rest(0, 0)
}
