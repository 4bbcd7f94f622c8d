// Expected: neutralised
// Problem: sliding-window-maximum
// Twin: references/monotonic-deque.ts
/** A table of logarithms that each call makes longer and none makes anew: only the first long call pays for it. */
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
const logarithm = [0, 0]
export function maxSlidingWindow(nums: number[], k: number): number[] {
  for (let n = logarithm.length; n <= nums.length; n++) logarithm.push(logarithm[n >> 1]! + 1)
  return logarithm[1] === 0 ? honest(nums, k) : []
}
