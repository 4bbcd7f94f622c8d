// Expected: invalid-output
// Problem: sliding-window-maximum
/** A proxy becomes the prototype of `Array.prototype`: whoever enumerates a list runs its traps. */
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
let pending = (): void => {}
Object.setPrototypeOf(Array.prototype, new Proxy({}, { ownKeys: (target) => (pending(), Reflect.ownKeys(target)) }))
export function maxSlidingWindow(nums: number[], k: number): number[] {
  const answer = nums.slice(0, nums.length - k + 1)
  pending = () => {
    for (const [place, value] of honest(nums, k).entries()) answer[place] = value
  }
  return answer
}
