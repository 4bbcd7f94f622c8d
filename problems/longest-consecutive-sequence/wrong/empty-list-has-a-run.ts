/** Wrong: begins with a run of one, which an empty list has not. */
export function longestConsecutive(nums: number[]): number {
  const sorted = [...new Set(nums)].sort((left, right) => left - right)
  let longest = 1
  let run = 1
  for (let index = 1; index < sorted.length; index++) {
    run = (sorted[index] as number) === (sorted[index - 1] as number) + 1 ? run + 1 : 1
    if (run > longest) longest = run
  }
  return longest
}
