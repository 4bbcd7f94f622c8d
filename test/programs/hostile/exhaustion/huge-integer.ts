// Expected: time-limit
// Problem: kth-largest-element
/** Multiplies an integer by itself until it is as long as a book. */
export function findKthLargest(nums: number[], k: number): number {
  let product = BigInt(nums.length + k + 3)
  for (let turn = 0; turn < 60; turn++) product = product * product + 1n
  return Number(product % 1_000n)
}
