// Expected: invalid-output
// Problem: sliding-window-maximum
/** A proxy that is right when it is read in order and wrong in any other way. */
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
  let next = 0
  return new Proxy(honest(nums, k), {
    get: (list, key) => (key === 'length' || Number(key) === next++ ? Reflect.get(list, key) : 0),
  })
}
