/** Wrong: looks at the two bars next to each gap only, not at the highest on either side. */
export function trap(height: number[]): number {
  let water = 0
  for (let i = 1; i < height.length - 1; i++) {
    const level = Math.min(height[i - 1] as number, height[i + 1] as number)
    water += Math.max(0, level - (height[i] as number))
  }
  return water
}
