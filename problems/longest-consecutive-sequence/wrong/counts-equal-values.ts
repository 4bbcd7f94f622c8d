/** Wrong: an equal value after another counts as a step of the run. */
export function longestConsecutive(nums: number[]): number {
  const sorted = nums.toSorted((left, right) => left - right)
  let longest = 0
  let run = 0
  for (const [index, value] of sorted.entries()) {
    run = index > 0 && value - (sorted[index - 1] as number) <= 1 ? run + 1 : 1
    longest = Math.max(longest, run)
  }
  return longest
}
