// Expected: runtime-error
// Problem: kth-largest-element
/** Spreads a list into more arguments than a call can have. */
export function findKthLargest(nums: number[], k: number): number {
  const many = Array.from({ length: 500_000 }, (_, index) => index + k)
  return Math.max(...many, ...nums)
}
