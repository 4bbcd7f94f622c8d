// Expected: not-loadable
// Problem: kth-largest-element
/** Imports a module of the platform, to patch the clock from there. */
import { performance } from 'node:perf_hooks'
performance.now = () => 0
export function findKthLargest(nums: number[], k: number): number {
  return [...nums].sort((left, right) => right - left)[k - 1]!
}
