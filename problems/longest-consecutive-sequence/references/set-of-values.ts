/** A Set of the values; from each that has none below it the run is counted upwards. */
export function longestConsecutive(nums: number[]): number {
  const values = new Set(nums)
  let longest = 0
  for (const value of values) {
    if (values.has(value - 1)) continue
    let next = value + 1
    while (values.has(next)) next++
    longest = Math.max(longest, next - value)
  }
  return longest
}
