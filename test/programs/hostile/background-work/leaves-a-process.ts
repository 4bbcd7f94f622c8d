// Expected: neutralised
// Problem: kth-largest-element
// Twin: references/sort-descending.ts
/** Starts a process that keeps a core busy for a second, so that the next measurement is slow. */
const honest = (nums: number[], k: number): number => [...nums].sort((left, right) => right - left)[k - 1]!
const children = (globalThis as any).process?.getBuiltinModule?.('node:child_process')
let isStarted = false
export function findKthLargest(nums: number[], k: number): number {
  if (!isStarted && children !== undefined) {
    const { execPath } = (globalThis as any).process
    children.spawn(execPath, ['-e', 'const end = Date.now() + 1000; while (Date.now() < end);'], { stdio: 'ignore' })
  }
  isStarted = true
  return honest(nums, k)
}
