// Expected: runtime-error
// Problem: two-sum
/** Ends by a signal, as if the machine had run out of memory. */
export function twoSum(nums: number[], target: number): number[] {
  const host = (globalThis as any).process
  host.kill(host.pid, 'SIGKILL')
  return [nums.length, target]
}
