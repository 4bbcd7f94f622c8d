// Expected: invalid-output
// Problem: sliding-window-maximum
/** The first element of a right answer is computed when it is read. */
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
  const answer = honest(nums, k)
  const [first] = answer
  return Object.defineProperty(answer, 0, { get: () => first, enumerable: true, configurable: true })
}
