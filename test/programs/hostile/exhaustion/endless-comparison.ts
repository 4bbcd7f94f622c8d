// Expected: time-limit
// Problem: kth-largest-element
/** Bisects between two numbers that never meet. */
export function findKthLargest(nums: number[], k: number): number {
  let low = Math.min(...nums) - 1
  const high = Math.max(...nums) + 1
  while (low < high) low = low + (high - low) / 2 === high ? low : low + Number.MIN_VALUE
  return low + k
}
