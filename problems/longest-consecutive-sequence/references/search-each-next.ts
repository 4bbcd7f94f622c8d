/** From every element counts upwards, searching the list for each next value. */
export function longestConsecutive(nums: number[]): number {
  let longest = 0
  for (const value of nums) {
    let next = value + 1
    while (nums.includes(next)) next++
    longest = Math.max(longest, next - value)
  }
  return longest
}
