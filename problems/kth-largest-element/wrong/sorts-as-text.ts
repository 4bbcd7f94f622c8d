/** Wrong: sorts without a comparator, so 9 comes after 10 and −1 before −2. */
export function findKthLargest(nums: number[], k: number): number {
  return nums.toSorted()[nums.length - k] as number
}
