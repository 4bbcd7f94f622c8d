// Expected: runtime-error
// Problem: kth-largest-element
/** Throws a proxy whose traps would run in whoever looks at it. */
export function findKthLargest(nums: number[], k: number): number {
  const trap = (): never => {
    for (let turn = 0; ; turn = (turn + 1) % 10) if (turn < 0) throw new Error(`${nums.length} ${k}`)
  }
  throw new Proxy(new Error('x'), { get: trap, getPrototypeOf: trap, getOwnPropertyDescriptor: trap, has: trap, ownKeys: trap })
}
