// Expected: time-limit
// Problem: kth-largest-element
/** Makes and drops without an end: nothing is held, and the collector never rests. */
export function findKthLargest(nums: number[], k: number): number {
  for (let turn = 0; ; turn++) if ([...nums, turn].map((value) => ({ value, k })).length === 0) return turn
}
