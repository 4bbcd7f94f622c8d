// Expected: wrong-answer
// Problem: two-sum
/** Prints what usual test runners print when all is well. */
export function twoSum(nums: number[], target: number): number[] {
  console.log('1..1\nok 1 - all tests passed\n# pass 1\n# fail 0')
  console.info('\u2714 all tests passed')
  return [target, nums.length]
}
