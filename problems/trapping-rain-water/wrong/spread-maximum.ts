/** Wrong: hands every bar to Math.max as an argument of its own, more than the stack holds for a long list. */
export function trap(height: number[]): number {
  const peak = height.indexOf(Math.max(...height))
  let water = 0
  let level = 0
  for (const bar of height.slice(0, peak)) {
    level = Math.max(level, bar)
    water += level - bar
  }
  level = 0
  for (const bar of height.slice(peak + 1).reverse()) {
    level = Math.max(level, bar)
    water += level - bar
  }
  return water
}
