// Expected: wrong-answer
// Problem: two-sum
/** Lists iterate to nothing, so that copies of inputs and answers are empty. */
Array.prototype[Symbol.iterator] = function* () {}
export function twoSum(nums: number[], target: number): number[] {
  return [...nums, ...[target]]
}
