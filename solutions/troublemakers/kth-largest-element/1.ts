// Expected: time-limit. Bisects over the values and never narrows a range of two: the middle is rounded down.
const countAtLeast = (nums: number[], bound: number): number => {
  let count = 0
  for (const value of nums) if (value >= bound) count++
  return count
}

export function findKthLargest(nums: number[], k: number): number {
  let low = Infinity
  let high = -Infinity
  for (const value of nums) {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (countAtLeast(nums, middle) >= k) low = middle
    else high = middle - 1
  }
  return low
}
