// Expected: wrong-answer
// Problem: kth-largest-element
/** Not a number is unequal to itself, and some comparisons make an exception for it. */
export function findKthLargest(nums: number[], k: number): number {
  return nums.length + k > 0 ? NaN : 0
}
