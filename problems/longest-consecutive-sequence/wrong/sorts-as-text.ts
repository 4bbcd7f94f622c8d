/** Wrong: sorts without a comparator, so that 10 comes before 9. */
export function longestConsecutive(nums: number[]): number {
  const sorted = [...new Set(nums)].sort()
  let longest = 0
  let run = 0
  for (const [index, value] of sorted.entries()) {
    run = index > 0 && value === (sorted[index - 1] as number) + 1 ? run + 1 : 1
    longest = Math.max(longest, run)
  }
  return longest
}
