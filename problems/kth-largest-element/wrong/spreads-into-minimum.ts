/** Wrong: passes every element as an argument of its own, which overflows the stack on a long list. */
export function findKthLargest(nums: number[], k: number): number {
  const low = Math.min(...nums)
  const counts = new Map<number, number>()
  for (const value of nums) counts.set(value - low, (counts.get(value - low) ?? 0) + 1)
  let left = k
  for (const distance of [...counts.keys()].sort((one, other) => other - one)) {
    left -= counts.get(distance) ?? 0
    if (left <= 0) return low + distance
  }
  return low
}
