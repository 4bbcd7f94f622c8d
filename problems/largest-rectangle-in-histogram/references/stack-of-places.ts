/** A stack of places in a list, with an empty bar behind the last that takes all of them off. */
export function largestRectangleArea(heights: number[]): number {
  const bars = [...heights, 0]
  const stack: number[] = []
  let largest = 0
  for (let index = 0; index < bars.length; index++) {
    while (stack.length > 0 && (bars[stack[stack.length - 1] as number] as number) >= (bars[index] as number)) {
      const height = bars[stack.pop() as number] as number
      const left = stack.length === 0 ? -1 : (stack[stack.length - 1] as number)
      largest = Math.max(largest, height * (index - left - 1))
    }
    stack.push(index)
  }
  return largest
}
