// Expected: invalid-output
// Problem: sliding-window-maximum
/**
 * The list has the right length and holes where the answers should be; a species of its own fills them when it is
 * copied.
 */
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
export function maxSlidingWindow(nums: number[], k: number): number[] {
  const answer: number[] = []
  answer.length = nums.length - k + 1
  ;(answer as any).constructor = { [Symbol.species]: () => honest(nums, k) }
  return answer
}
