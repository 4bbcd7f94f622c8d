/** Two pointers that meet, the lower side moving: one pass, no scratch space, but a branch hard to predict per bar. */
export function trap(height: number[]): number {
  let left = 0
  let right = height.length - 1
  let leftMax = 0
  let rightMax = 0
  let water = 0
  while (left < right) {
    const low = height[left] as number
    const high = height[right] as number
    if (low < high) {
      if (low >= leftMax) leftMax = low
      else water += leftMax - low
      left++
    } else {
      if (high >= rightMax) rightMax = high
      else water += rightMax - high
      right--
    }
  }
  return water
}
