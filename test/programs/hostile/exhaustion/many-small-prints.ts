// Expected: output-limit
// Problem: kth-largest-element
/** Prints small things that are no text, very many of them. */
export function findKthLargest(nums: number[], k: number): number {
  for (let line = 0; line < 300_000; line++) console.debug(nums, k, line)
  return nums[0]!
}
