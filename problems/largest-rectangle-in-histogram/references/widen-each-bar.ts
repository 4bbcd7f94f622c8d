/** Widens every bar to both sides as far as no bar is lower. */
export function largestRectangleArea(heights: number[]): number {
  let largest = 0
  for (let index = 0; index < heights.length; index++) {
    const height = heights[index] as number
    let left = index
    let right = index
    while (left > 0 && (heights[left - 1] as number) >= height) left--
    while (right + 1 < heights.length && (heights[right + 1] as number) >= height) right++
    largest = Math.max(largest, height * (right - left + 1))
  }
  return largest
}
