// Expected: invalid-output
// Problem: sliding-window-maximum
/** A right answer that is a list of a class of its own, with methods of its own. */
const honest = (nums: number[], k: number): number[] => {
  const deque: number[] = []
  const result: number[] = []
  let head = 0
  for (let i = 0; i < nums.length; i++) {
    const value = nums[i]!
    while (deque.length > head && nums[deque[deque.length - 1]!]! <= value) deque.pop()
    deque.push(i)
    if (deque[head]! <= i - k) head++
    if (i >= k - 1) result.push(nums[deque[head]!]!)
  }
  return result
}
class Answers extends Array<number> {
  override every(): boolean {
    return true
  }
}
export function maxSlidingWindow(nums: number[], k: number): number[] {
  return Answers.from(honest(nums, k))
}
