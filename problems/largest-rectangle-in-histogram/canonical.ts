/**
 * One pass with a stack of the bars that have not met a lower one yet, their heights rising. It is fast because the stack
 * is two typed arrays, the height of a bar beside the place where its rectangle begins; because equal bars share an
 * entry; and because a bar that is higher than the one before it costs one comparison. Areas are formed only where a
 * rectangle ends.
 */
export function largestRectangleArea(heights: number[]): number {
  const length = heights.length
  const starts = new Int32Array(length + 1)
  // Doubles, so that an area beyond 32 bits is nothing new to code compiled for small ones.
  const levels = new Float64Array(length + 1)
  // At the bottom stands a bar lower than all, which nothing takes off.
  let top = 0
  let level = -1
  levels[0] = -1
  let largest = 0
  for (let index = 0; index < length; index++) {
    const height = heights[index] as number
    let start = index
    while (level > height) {
      start = starts[top] as number
      const area = level * (index - start)
      if (area > largest) largest = area
      top--
      level = levels[top] as number
    }
    if (level < height) {
      top++
      starts[top] = start
      levels[top] = height
      level = height
    }
  }
  for (; top > 0; top--) {
    const area = (levels[top] as number) * (length - (starts[top] as number))
    if (area > largest) largest = area
  }
  return largest
}
