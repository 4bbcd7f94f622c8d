/** Wrong: takes a changed line for one edit. */
export function diffLength(before: string[], after: string[]): number {
  let previous = Array.from({ length: after.length + 1 }, (_, at) => at)
  for (const [row, line] of before.entries()) {
    const current = [row + 1]
    for (let at = 1; at <= after.length; at++) {
      const replaced = (previous[at - 1] ?? 0) + (line === after[at - 1] ? 0 : 1)
      current.push(Math.min(replaced, (previous[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[after.length] ?? 0
}
