/** Wrong: takes lines that differ in white space at their ends for equal. */
export function diffLength(before: string[], after: string[]): number {
  const old = before.map((line) => line.trim())
  const fresh = after.map((line) => line.trim())
  let previous = Array.from({ length: fresh.length + 1 }, () => 0)
  for (const line of old) {
    const current = [0]
    for (let at = 1; at <= fresh.length; at++) {
      const both = line === fresh[at - 1] ? (previous[at - 1] ?? 0) + 1 : 0
      current.push(Math.max(both, previous[at] ?? 0, current[at - 1] ?? 0))
    }
    previous = current
  }
  return old.length + fresh.length - 2 * (previous[fresh.length] ?? 0)
}
