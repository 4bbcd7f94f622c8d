/** For every bar the tallest on either side is looked for anew: quadratic. */
export function trap(height: number[]): number {
  let water = 0
  for (let i = 1; i < height.length - 1; i++) {
    let leftMax = 0
    let rightMax = 0
    for (let j = 0; j <= i; j++) leftMax = Math.max(leftMax, height[j] as number)
    for (let j = i; j < height.length; j++) rightMax = Math.max(rightMax, height[j] as number)
    water += Math.min(leftMax, rightMax) - (height[i] as number)
  }
  return water
}
