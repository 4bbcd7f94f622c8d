export function maxSlidingWindow(nums: number[], k: number): number[] {
  const n = nums.length
  const result: number[] = new Array(n - k + 1)
  // Indices of candidates, their values strictly decreasing.
  const queue = new Int32Array(n)
  const values = new Int32Array(n)
  let head = 0
  let tail = 0
  for (let i = 0; i < n; i++) {
    const x = nums[i]
    while (tail > head && values[tail - 1] <= x) tail--
    queue[tail] = i
    values[tail] = x
    tail++
    if (queue[head] <= i - k) head++
    if (i >= k - 1) result[i - k + 1] = values[head]
  }
  return result
}
