/** The table of longest common subsequences of all beginnings, of which two rows are kept. */
export function diffLength(before: string[], after: string[]): number {
  let previous = new Int32Array(after.length + 1)
  let current = new Int32Array(after.length + 1)
  for (const line of before) {
    for (let at = 1; at <= after.length; at++) {
      current[at] =
        line === after[at - 1]
          ? (previous[at - 1] as number) + 1
          : Math.max(previous[at] as number, current[at - 1] as number)
    }
    const done = previous
    previous = current
    current = done
  }
  return before.length + after.length - 2 * (previous[after.length] as number)
}
