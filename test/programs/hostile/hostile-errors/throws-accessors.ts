// Expected: runtime-error
// Problem: kth-largest-element
/** An error whose every property runs code when it is read. */
export function findKthLargest(nums: number[], k: number): number {
  const error = new Error('x')
  for (const key of ['message', 'name', 'stack', 'cause', 'code', 'toString']) {
    Object.defineProperty(error, key, {
      get: () => {
        for (let turn = nums.length; ; turn = (turn + 1) % 10) if (turn < 0) return k
      },
    })
  }
  throw error
}
