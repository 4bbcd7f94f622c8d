/** Wrong: follows a run by a call within a call, which overflows the stack on a long run. */
export function longestConsecutive(nums: number[]): number {
  const values = new Set(nums)
  const runFrom = (value: number): number => (values.has(value) ? 1 + runFrom(value + 1) : 0)
  let longest = 0
  for (const value of values) {
    if (!values.has(value - 1)) longest = Math.max(longest, runFrom(value))
  }
  return longest
}
