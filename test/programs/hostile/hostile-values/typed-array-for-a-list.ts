// Expected: wrong-answer
// Problem: sliding-window-maximum
/** The right numbers in a typed array, whose iterator and name are its own. */
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
  const answer = Float64Array.from(honest(nums, k))
  Object.defineProperty(answer, Symbol.toStringTag, { get: () => 'Array' })
  Object.defineProperty(answer, Symbol.iterator, { value: () => honest(nums, k)[Symbol.iterator]() })
  return answer as unknown as number[]
}
