// Expected: memory-limit
// Problem: kth-largest-element
/** Lists that are all held. */
export function findKthLargest(nums: number[], k: number): number {
  const held: number[][] = []
  for (;;) held.push(nums.concat(new Array<number>(100_000).fill(k + 0.5)))
}
