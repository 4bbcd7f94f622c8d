// Expected: runtime-error. Stops the clocks while it works, without asking whether there are any.
export function findKthLargest(nums: number[], k: number): number {
  const frozen = performance.now()
  performance.now = () => frozen
  process.hrtime.bigint = () => 0n

  const sorted = [...nums].sort((a, b) => b - a)
  return sorted[k - 1]!
}
