/** Wrong: counts k from the smallest. */
export function findKthLargest(nums: number[], k: number): number {
  return nums.toSorted((left, right) => left - right)[k - 1] as number
}
