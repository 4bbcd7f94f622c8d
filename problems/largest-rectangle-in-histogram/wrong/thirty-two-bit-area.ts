/** Wrong: areas are kept in 32 bits, which a wide rectangle of high bars exceeds. */
export function largestRectangleArea(heights: number[]): number {
  const stack = new Int32Array(heights.length + 1)
  let top = 0
  let largest = 0
  for (let index = 0; index <= heights.length; index++) {
    const here = index === heights.length ? 0 : (heights[index] as number)
    while (top > 0 && (heights[stack[top - 1] as number] as number) >= here) {
      top--
      const left = top === 0 ? -1 : (stack[top - 1] as number)
      const area = Math.imul(heights[stack[top] as number] as number, index - left - 1)
      if (area > largest) largest = area
    }
    stack[top++] = index
  }
  return largest
}
