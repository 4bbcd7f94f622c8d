/** Wrong: divides the product of all by each element, which for a zero gives no number. */
export function productExceptSelf(nums: number[]): number[] {
  const product = nums.reduce((all, value) => all * value, 1)
  return nums.map((value) => product / value)
}
