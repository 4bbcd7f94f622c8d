/** Wrong: counts which lines are on one side only, wherever they stand. */
export function diffLength(before: string[], after: string[]): number {
  const left = new Map<string, number>()
  for (const line of before) left.set(line, (left.get(line) ?? 0) + 1)
  let inserted = 0
  for (const line of after) {
    const count = left.get(line) ?? 0
    if (count > 0) left.set(line, count - 1)
    else inserted++
  }
  return [...left.values()].reduce((sum, count) => sum + count, inserted)
}
