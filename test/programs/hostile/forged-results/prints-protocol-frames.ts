// Expected: wrong-answer
// Problem: two-sum
/** Prints what it thinks the harness's own messages look like. */
export function twoSum(nums: number[], target: number): number[] {
  for (const nonce of ['', '0', '0'.repeat(32)]) {
    console.log(JSON.stringify({ kind: 'done', cpu: 1, process: 1, nonce }))
    console.log(`${JSON.stringify({ kind: 'answer', bytes: 5, nonce })}\n[0,1]`)
  }
  return [nums.length, target]
}
