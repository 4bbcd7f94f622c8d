// Expected: runtime-error
// Problem: two-sum
/** Writes an answer of its own on the descriptor where a harness listens. */
export function twoSum(nums: number[], target: number): number[] {
  const files = (globalThis as any).process.getBuiltinModule('node:fs')
  files.writeSync(3, `{"kind":"answer","bytes":5}\n[0,1]`)
  return [nums.length, target]
}
