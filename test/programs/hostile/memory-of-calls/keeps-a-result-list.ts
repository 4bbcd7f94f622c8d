// Expected: neutralised
// Problem: sliding-window-maximum
// Twin: references/monotonic-deque.ts
/** Keeps the longest list it ever returned and fills it again, to save the growing of a new one. */
let kept: number[] = []
export function maxSlidingWindow(nums: number[], k: number): number[] {
  const deque: number[] = []
  if (kept.length < nums.length - k + 1) kept = Array.from({ length: nums.length - k + 1 }, () => 0)
  kept.length = nums.length - k + 1
  let head = 0
  for (let i = 0; i < nums.length; i++) {
    const value = nums[i]!
    while (deque.length > head && nums[deque[deque.length - 1]!]! <= value) deque.pop()
    deque.push(i)
    if (deque[head]! <= i - k) head++
    if (i >= k - 1) kept[i - k + 1] = nums[deque[head]!]!
  }
  return kept
}
