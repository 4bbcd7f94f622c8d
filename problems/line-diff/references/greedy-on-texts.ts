/** Myers' greedy O(ND) search on the lines as they are; a Map says how far each diagonal has come. */
export function diffLength(before: string[], after: string[]): number {
  const most = before.length + after.length
  const reached = new Map([[1, 0]])
  for (let edits = 0; edits <= most; edits++) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const right = (reached.get(diagonal - 1) ?? -1) + 1
      const down = reached.get(diagonal + 1) ?? 0
      let x = Math.max(right, down)
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++
      reached.set(diagonal, x)
      if (x >= before.length && x - diagonal >= after.length) return edits
    }
  }
  return most
}
