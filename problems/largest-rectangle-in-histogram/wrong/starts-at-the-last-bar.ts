/** Wrong: a rectangle begins at its own bar, not where the higher ones before it began. */
export function largestRectangleArea(heights: number[]): number {
  const stack: number[] = []
  let largest = 0
  for (const [index, here] of [...heights, 0].entries()) {
    while (stack.length > 0 && (heights[stack.at(-1) as number] as number) >= here) {
      const place = stack.pop() as number
      largest = Math.max(largest, (heights[place] as number) * (index - place))
    }
    stack.push(index)
  }
  return largest
}
