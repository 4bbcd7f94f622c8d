// Expected: memory-limit
// Problem: kth-largest-element
/** Reserves far more than there is and touches none of it. */
export function findKthLargest(nums: number[], k: number): number {
  const held: ArrayBuffer[] = []
  try {
    for (let turn = 0; turn < 64; turn++) held.push(new ArrayBuffer(2 ** 31))
  } catch {}
  return nums[k % nums.length]! + held.length
}
