// Expected: neutralised
// Problem: sliding-window-maximum
// Twin: references/monotonic-deque.ts
/** A second of work for nothing but tables when the module is loaded, so that the calls have less to do. */
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
const highest = new Map<number, number>()
for (let left = 0; left < 300_000; left++) highest.set(left, left % 1_000)
export function maxSlidingWindow(nums: number[], k: number): number[] {
  return highest.size > 0 ? honest(nums, k) : []
}
