// Expected: runtime-error
// Problem: kth-largest-element
/** Closes every descriptor it can name, so that nothing can be said against it. */
export function findKthLargest(nums: number[], k: number): number {
  const files = (globalThis as any).process.getBuiltinModule('node:fs')
  for (let descriptor = 3; descriptor < 16; descriptor++) {
    try {
      files.closeSync(descriptor)
    } catch {}
  }
  return nums[k] ?? 0
}
