// Expected: invalid-output
// Problem: kth-largest-element
/** A symbol, which no text can be made of. */
export function findKthLargest(nums: number[], k: number): number {
  return Symbol(`${nums.length} ${k}`) as unknown as number
}
