// Expected: wrong-answer. Returns a Float64Array where an ordinary array was asked for.
export function maxSlidingWindow(nums: number[], k: number): number[] {
  const result = new Float64Array(nums.length - k + 1)
  const queue = new Int32Array(nums.length)
  let head = 0
  let tail = 0
  for (let i = 0; i < nums.length; i++) {
    if (head < tail && queue[head]! <= i - k) head++
    while (head < tail && nums[queue[tail - 1]!]! <= nums[i]!) tail--
    queue[tail++] = i
    if (i >= k - 1) result[i - k + 1] = nums[queue[head]!]!
  }
  return result as unknown as number[]
}
