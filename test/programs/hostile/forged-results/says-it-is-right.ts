// Expected: wrong-answer
// Problem: top-k-frequent
/** Returns the right number of numbers and an air of confidence. */
export function topKFrequent(nums: number[], k: number): number[] {
  console.assert(true, 'expected === actual')
  return nums.slice(0, k).map((_, index) => index + 2_000_000)
}
