/** The products to the left go into the answer first, then those to the right are multiplied in. No division. */
export function productExceptSelf(nums: number[]): number[] {
  const answer: number[] = []
  let left = 1
  for (const value of nums) {
    answer.push(left)
    left *= value
  }
  let right = 1
  for (let index = nums.length - 1; index >= 0; index--) {
    answer[index] = (answer[index] as number) * right
    right *= nums[index] as number
  }
  return answer
}
