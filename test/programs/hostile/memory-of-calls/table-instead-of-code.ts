// Expected: wrong-answer
// Problem: two-sum
/** Nothing but a table of the answers in the statement. */
const table: Record<string, number[]> = { '4,9,1,20/13': [0, 1], '3,2,4/6': [1, 2], '5,-8,5/10': [0, 2] }
export function twoSum(nums: number[], target: number): number[] {
  return table[`${nums.join()}/${target}`] ?? [0, 1]
}
