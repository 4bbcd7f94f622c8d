// Expected: memory-limit
// Problem: sliding-window-maximum
// Settled by: timing
/**
 * Reserves address space in every context and keeps it: what is missing later tells how many contexts there were
 * before.
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
const kept: ArrayBuffer[] = []
export function maxSlidingWindow(nums: number[], k: number): number[] {
  try {
    if (nums.length > 20_000) for (let turn = 0; turn < 6; turn++) kept.push(new ArrayBuffer(2 ** 32))
  } catch {}
  return honest(nums, k)
}
