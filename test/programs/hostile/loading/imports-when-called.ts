// Expected: not-loadable
// Problem: kth-largest-element
/** Fetches a module inside the function. */
export function findKthLargest(nums: number[], k: number): number {
  void import('node:fs').then(({ writeFileSync }) => writeFileSync('/dev/null', 'accepted'))
  return nums[k]!
}
