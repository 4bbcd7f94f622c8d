/** Sorts a copy from the largest down and takes the k-th. */
export function findKthLargest(nums: number[], k: number): number {
  return [...nums].sort((left, right) => right - left)[k - 1] as number
}
