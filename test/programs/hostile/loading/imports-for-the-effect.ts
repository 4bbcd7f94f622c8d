// Expected: not-loadable
// Problem: kth-largest-element
/** Imports a module for nothing but what it does when it is loaded. */
import 'node:inspector'
export function findKthLargest(nums: number[], k: number): number {
  return [...nums].sort((left, right) => right - left)[k - 1]!
}
