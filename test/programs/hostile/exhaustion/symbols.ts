// Expected: memory-limit
// Problem: kth-largest-element
/** Symbols under names of their own, which engines keep in a table for the whole process. */
const padding = 'x'.repeat(4_000)
export function findKthLargest(nums: number[], k: number): number {
  const held: symbol[] = []
  for (let turn = nums.length + k; ; turn++) held.push(Symbol.for(`${turn}${padding}`))
}
