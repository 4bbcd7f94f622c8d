/** Wrong: drops repeated values, so it finds the k-th largest different value. */
export function findKthLargest(nums: number[], k: number): number {
  return [...new Set(nums)].sort((left, right) => right - left)[k - 1] as number
}
