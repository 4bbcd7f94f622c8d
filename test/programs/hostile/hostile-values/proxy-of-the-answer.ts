// Expected: invalid-output
// Problem: sliding-window-maximum
/** The right answer behind a proxy, which could say something else the next time. */
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
  return new Proxy(honest(nums, k), {})
}
