/** The tallest bar to the left and to the right of each, in two lists, then a pass that adds up. */
export function trap(height: number[]): number {
  const length = height.length
  const leftMax: number[] = new Array(length).fill(0)
  const rightMax: number[] = new Array(length).fill(0)
  leftMax[0] = height[0] as number
  for (let i = 1; i < length; i++) {
    leftMax[i] = Math.max(leftMax[i - 1] as number, height[i] as number)
  }
  rightMax[length - 1] = height[length - 1] as number
  for (let i = length - 2; i >= 0; i--) {
    rightMax[i] = Math.max(rightMax[i + 1] as number, height[i] as number)
  }
  let water = 0
  for (let i = 0; i < length; i++) {
    water += Math.min(leftMax[i] as number, rightMax[i] as number) - (height[i] as number)
  }
  return water
}
