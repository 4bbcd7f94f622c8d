// Expected: wrong-answer
// Problem: sliding-window-maximum
/** A record with a length and with numbers for keys. */
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
  return { ...honest(nums, k), length: nums.length - k + 1 } as unknown as number[]
}
