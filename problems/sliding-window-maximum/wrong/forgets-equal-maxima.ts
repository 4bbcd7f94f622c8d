/** Wrong: the deque keeps values and drops equal ones, so the first of several equal maxima takes all with it. */
export function maxSlidingWindow(nums: number[], k: number): number[] {
  const deque: number[] = []
  const result: number[] = []
  let head = 0
  for (let i = 0; i < nums.length; i++) {
    const value = nums[i] as number
    while (deque.length > head && (deque[deque.length - 1] as number) <= value) deque.pop()
    deque.push(value)
    if (i >= k && deque[head] === nums[i - k] && deque.length - head > 1) head++
    if (i >= k - 1) result.push(deque[head] as number)
  }
  return result
}
