export function trap(height: number[]): number {
  let left = 0
  let right = height.length - 1
  let leftMax = 0
  let rightMax = 0
  let water = 0
  while (left < right) {
    const l = height[left]
    const r = height[right]
    if (l < r) {
      if (l > leftMax) leftMax = l
      else water += leftMax - l
      left++
    } else {
      if (r > rightMax) rightMax = r
      else water += rightMax - r
      right--
    }
  }
  return water
}
