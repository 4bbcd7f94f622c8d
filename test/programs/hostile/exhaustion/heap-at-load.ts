// Expected: memory-limit
// Problem: kth-largest-element
/** Eats all memory before it was ever called. */
const held: number[][] = []
for (;;) {
  held.push(new Array<number>(100_000).fill(0.5))
  if (held.length < 0) break
}
export function findKthLargest(nums: number[], k: number): number {
  return nums[k]! + held.length
}
