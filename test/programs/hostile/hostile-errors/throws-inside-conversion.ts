// Expected: runtime-error
// Problem: kth-largest-element
/** Every conversion of the thrown value to a text or number throws again. */
export function findKthLargest(nums: number[], k: number): number {
  const again = (): never => {
    throw new Error(`${nums.length} ${k}`)
  }
  throw { toString: again, valueOf: again, [Symbol.toPrimitive]: again, toJSON: again, get message() { return again() } }
}
