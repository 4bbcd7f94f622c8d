/** Wrong: divides at the lowest bar by a call for either side, which overflows the stack on a long slope. */
export function largestRectangleArea(heights: number[]): number {
  // A tree of bars in which each stands above all higher ones around it, made with a stack in one pass.
  const left = new Int32Array(heights.length).fill(-1)
  const right = new Int32Array(heights.length).fill(-1)
  const stack: number[] = []
  for (let index = 0; index < heights.length; index++) {
    let last = -1
    while (stack.length > 0 && (heights[stack.at(-1) as number] as number) > (heights[index] as number)) {
      last = stack.pop() as number
    }
    left[index] = last
    if (stack.length > 0) right[stack.at(-1) as number] = index
    stack.push(index)
  }
  const largestIn = (lowest: number, from: number, to: number): number => {
    if (lowest < 0) return 0
    const own = (heights[lowest] as number) * (to - from)
    const before = largestIn(left[lowest] as number, from, lowest)
    return Math.max(own, before, largestIn(right[lowest] as number, lowest + 1, to))
  }
  return largestIn(stack[0] as number, 0, heights.length)
}
