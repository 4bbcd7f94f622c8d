/** Wrong: closes a pool only at a bar as high as its left wall, so the water behind the highest bar is lost. */
export function trap(height: number[]): number {
  let water = 0
  let pool = 0
  let level = 0
  for (const bar of height) {
    if (bar >= level) {
      water += pool
      pool = 0
      level = bar
    } else {
      pool += level - bar
    }
  }
  return water
}
