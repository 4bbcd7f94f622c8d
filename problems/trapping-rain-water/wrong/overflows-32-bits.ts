/** Wrong: the total is kept in 32 bits, which a wide, deep basin exceeds. */
export function trap(height: number[]): number {
  let left = 0
  let right = height.length - 1
  let level = 0
  let water = 0
  while (left < right) {
    const bar = Math.min(height[left] as number, height[right] as number)
    if (bar === height[left]) left++
    else right--
    level = Math.max(level, bar)
    water = (water + level - bar) | 0
  }
  return water
}
