// Expected: wrong-answer
// Problem: kth-largest-element
/** Returns the verdict it would like to have. */
export function findKthLargest(nums: number[], k: number): number {
  return { kind: 'accepted', nums: nums.length, k } as unknown as number
}
