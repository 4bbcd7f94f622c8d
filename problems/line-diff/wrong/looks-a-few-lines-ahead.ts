/** Wrong: where lines differ, skips to the nearest line that occurs on the other side again, which need not be best. */
export function diffLength(before: string[], after: string[]): number {
  let edits = 0
  let old = 0
  let fresh = 0
  while (old < before.length && fresh < after.length) {
    if (before[old] === after[fresh]) {
      old++
      fresh++
      continue
    }
    const removed = before.indexOf(after[fresh] ?? '', old)
    const inserted = after.indexOf(before[old] ?? '', fresh)
    if (inserted < 0 || (removed >= 0 && removed - old <= inserted - fresh)) old++
    else fresh++
    edits++
  }
  return edits + before.length - old + after.length - fresh
}
