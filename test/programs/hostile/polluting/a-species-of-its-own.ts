// Expected: neutralised
// Problem: sliding-window-maximum
// Twin: references/monotonic-deque.ts
/** Copies of lists are made by a constructor of its own, which remembers them. */
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
const copies: unknown[] = []
Object.defineProperty(Array, Symbol.species, {
  value: function (length: number) {
    const made: unknown[] = []
    made.length = length
    copies.push(made)
    return made
  },
})
export function maxSlidingWindow(nums: number[], k: number): number[] {
  return copies.length > 1e9 ? [] : honest(nums, k)
}
