// Expected: neutralised
// Problem: kth-largest-element
// Twin: references/sort-descending.ts
/** An async function that goes on after its first `await`, for as long as anybody lets it. */
const honest = (nums: number[], k: number): number => [...nums].sort((left, right) => right - left)[k - 1]!
let known: number | undefined
const goOn = async (nums: number[], k: number): Promise<void> => {
  await null
  known = honest(nums, k)
  await null
}
export function findKthLargest(nums: number[], k: number): number {
  void goOn(nums, k)
  return known === undefined || nums.length < 10 ? honest(nums, k) : honest(nums, k)
}
