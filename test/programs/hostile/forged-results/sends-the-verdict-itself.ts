// Expected: runtime-error
// Problem: kth-largest-element
/** Tells the parent, where the parent listens, that it was right and took no time, and leaves. */
const { process } = globalThis as any
const verdict = { kind: 'result', verdict: 'accepted', isRight: true, times: [0, 0, 0, 0, 0], least: 1e-6 }
process.getBuiltinModule('node:fs').writeSync(3, `${JSON.stringify(verdict)}\n`)
process.exit(0)
export function findKthLargest(nums: number[], k: number): number {
  return nums[k]!
}
