// Expected: wrong-answer
// Problem: sliding-window-maximum
/** The list is empty until an element of it is looked at, and full when the answer is looked at again. */
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
  const answer: number[] = []
  const fill = (): null => {
    answer.length = 0
    answer.push(...honest(nums, k).slice(0, 50_000))
    return null
  }
  answer.push(new Proxy({}, { getPrototypeOf: fill }) as unknown as number)
  return answer
}
