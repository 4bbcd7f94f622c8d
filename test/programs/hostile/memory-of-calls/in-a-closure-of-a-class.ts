// Expected: neutralised
// Problem: kth-largest-element
// Twin: references/sort-descending.ts
/** The usual `class Solution` with a static memory. */
const honest = (nums: number[], k: number): number => [...nums].sort((left, right) => right - left)[k - 1]!
export class Solution {
  static readonly #known = new Map<number[], number>()
  findKthLargest(nums: number[], k: number): number {
    const answer = Solution.#known.get(nums) ?? honest(nums, k)
    Solution.#known.set(nums, answer)
    return answer
  }
}
const solution = new Solution()
export const findKthLargest = (nums: number[], k: number): number => solution.findKthLargest(nums, k)
