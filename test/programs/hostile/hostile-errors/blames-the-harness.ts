// Expected: runtime-error
// Problem: kth-largest-element
/** An error that looks like one of the harness's own. */
class HarnessFault extends Error {
  override readonly name = 'HarnessFault'
  readonly kind = 'harness-fault'
}
export function findKthLargest(nums: number[], k: number): number {
  throw new HarnessFault(`the canonical solution failed: ${nums.length} ${k}`)
}
