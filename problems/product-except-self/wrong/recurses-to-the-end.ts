/** Wrong: a call within a call for every element, which overflows the stack on a long list. */
export function productExceptSelf(nums: number[]): number[] {
  const answer: number[] = nums.slice()
  const visit = (index: number, left: number): number => {
    if (index === nums.length) return 1
    const value = nums[index] as number
    const right = visit(index + 1, left * value)
    answer[index] = left * right
    return right * value
  }
  visit(0, 1)
  return answer
}
