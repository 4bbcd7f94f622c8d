/**
 * Keeps the positions that can still become a maximum, their numbers falling from the front: what a new number
 * reaches is dropped from the back, what has left the window from the front. `head` moves instead of `shift`.
 */
export function maxSlidingWindow(nums: number[], k: number): number[] {
  const deque: number[] = []
  const result: number[] = []
  let head = 0
  for (let i = 0; i < nums.length; i++) {
    const value = nums[i] as number
    while (deque.length > head && (nums[deque[deque.length - 1] as number] as number) <= value) deque.pop()
    deque.push(i)
    if ((deque[head] as number) <= i - k) head++
    if (i >= k - 1) result.push(nums[deque[head] as number] as number)
  }
  return result
}
