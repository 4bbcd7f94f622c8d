/** Wrong: asks whether there is a wall on the left by the truth of its index, so that the first bar is none. */
export function trap(height: number[]): number {
  const open: number[] = []
  let water = 0
  for (let i = 0; i < height.length; i++) {
    const wall = height[i] as number
    while (open.length > 0 && (height[open.at(-1) as number] as number) < wall) {
      const floor = height[open.pop() as number] as number
      const left = open.at(-1)
      if (!left) break
      water += (Math.min(height[left] as number, wall) - floor) * (i - left - 1)
    }
    open.push(i)
  }
  return water
}
