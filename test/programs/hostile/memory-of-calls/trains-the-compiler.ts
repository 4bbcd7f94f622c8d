// Expected: neutralised
// Problem: sliding-window-maximum
// Twin: references/monotonic-deque.ts
/** Calls itself at load with large made-up input, so that its code is compiled before the first call that counts. */
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
const practice = Array.from({ length: 200_000 }, (_, index) => (index * 7_919) % 1_000)
for (let turn = 0; turn < 6; turn++) honest(practice, 1_000 + turn)
export function maxSlidingWindow(nums: number[], k: number): number[] {
  return honest(nums, k)
}
