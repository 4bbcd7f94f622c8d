/** Wrong: forgets the bars that no lower one follows. */
export function largestRectangleArea(heights: number[]): number {
  const stack: number[] = []
  let largest = 0
  for (const [index, here] of heights.entries()) {
    while (stack.length > 0 && (heights[stack.at(-1) as number] as number) > here) {
      const height = heights[stack.pop() as number] as number
      largest = Math.max(largest, height * (index - (stack.at(-1) ?? -1) - 1))
    }
    stack.push(index)
  }
  return largest
}
