/** Sorts a copy in an Int32Array, which needs no comparator, and counts k from its end. */
export function findKthLargest(nums: number[], k: number): number {
  return Int32Array.from(nums).sort()[nums.length - k] as number
}
