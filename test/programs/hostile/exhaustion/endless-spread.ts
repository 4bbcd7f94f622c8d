// Expected: memory-limit
// Problem: two-sum
/** Spreads an iterator that has no end. */
export function twoSum(nums: number[], target: number): number[] {
  const endless = function* (): Generator<string> {
    for (let turn = target; ; turn++) yield `${turn} of ${nums.length} and so on`
  }
  return [...endless()].map(Number)
}
