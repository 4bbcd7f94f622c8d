/**
 * Wu, Manber, Myers and Miller's O(NP) comparison, where P is the number of lines removed from the shorter side.
 *
 * Why it is fast: the work grows with the lines that differ, not with all pairs of lines; it goes over half of what
 * Myers' O(ND) goes over. Lines are numbered once, so that the innermost loop compares integers in typed arrays. Lines
 * that one side alone has are counted and left out before, and so are equal lines at both ends.
 */
export function diffLength(before: string[], after: string[]): number {
  const numberOf = new Map<string, number>()
  const oldLines = new Int32Array(before.length)
  for (let at = 0; at < before.length; at++) {
    const line = before[at] as string
    let number = numberOf.get(line)
    if (number === undefined) {
      number = numberOf.size
      numberOf.set(line, number)
    }
    oldLines[at] = number
  }
  const isShared = new Uint8Array(numberOf.size)
  const newLines = new Int32Array(after.length)
  let newCount = 0
  for (let at = 0; at < after.length; at++) {
    const number = numberOf.get(after[at] as string)
    if (number === undefined) continue
    isShared[number] = 1
    newLines[newCount++] = number
  }
  let oldCount = 0
  for (let at = 0; at < oldLines.length; at++) {
    const number = oldLines[at] as number
    if (isShared[number] === 1) oldLines[oldCount++] = number
  }
  const alone = before.length - oldCount + after.length - newCount

  let from = 0
  const shorter = Math.min(oldCount, newCount)
  while (from < shorter && oldLines[from] === newLines[from]) from++
  while (oldCount > from && newCount > from && oldLines[oldCount - 1] === newLines[newCount - 1]) {
    oldCount--
    newCount--
  }
  const oldRest = oldLines.subarray(from, oldCount)
  const newRest = newLines.subarray(from, newCount)
  return alone + (oldCount < newCount ? compare(oldRest, newRest) : compare(newRest, oldRest))
}

/** The end of the equal lines that begin on diagonal `diagonal` at place `at` of the longer side. */
const slide = (short: Int32Array, long: Int32Array, diagonal: number, at: number): number => {
  let place = at
  let other = at - diagonal
  const shortLength = short.length
  const longLength = long.length
  while (other < shortLength && place < longLength && short[other] === long[place]) {
    other++
    place++
  }
  return place
}

/**
 * Diagonal k holds the pairs of places (x, x + k). `reached` holds, for each diagonal, how far into the longer side one
 * comes with so many removals; a diagonal beyond either side is reached nowhere.
 */
const compare = (short: Int32Array, long: Int32Array): number => {
  const delta = long.length - short.length
  const origin = short.length + 1
  const reached = new Int32Array(short.length + long.length + 3).fill(-1)
  for (let removed = 0; ; removed++) {
    for (let k = -removed; k < delta; k++) {
      const at = Math.max((reached[origin + k - 1] as number) + 1, reached[origin + k + 1] as number)
      reached[origin + k] = slide(short, long, k, at)
    }
    for (let k = delta + removed; k >= delta; k--) {
      const at = Math.max((reached[origin + k - 1] as number) + 1, reached[origin + k + 1] as number)
      reached[origin + k] = slide(short, long, k, at)
    }
    if (reached[origin + delta] === long.length) return delta + 2 * removed
  }
}
