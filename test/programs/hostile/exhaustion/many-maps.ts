// Expected: memory-limit
// Problem: two-sum
/** Maps of maps, each within its own limit. */
export function twoSum(nums: number[], target: number): number[] {
  const held: Map<number, number>[] = []
  for (;;) held.push(new Map(Array.from({ length: 10_000 }, (_, key) => [key + target, key + nums.length] as const)))
}
