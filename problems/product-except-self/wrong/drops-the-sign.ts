/** Wrong: multiplies absolute values and takes the sign from the element left out instead of from the others. */
export function productExceptSelf(nums: number[]): number[] {
  const answer: number[] = []
  let left = 1
  for (const value of nums) {
    answer.push(left * Math.sign(value))
    left *= Math.abs(value)
  }
  let right = 1
  for (let index = nums.length - 1; index >= 0; index--) {
    answer[index] = (answer[index] as number) * right
    right *= Math.abs(nums[index] as number)
  }
  return answer
}
