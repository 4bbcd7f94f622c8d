/** Wrong: on a repeat, begins again at the repeating character instead of just after its earlier place. */
export function lengthOfLongestSubstring(s: string): number {
  const inWindow = new Set<string>()
  let longest = 0
  for (const character of s) {
    if (inWindow.has(character)) inWindow.clear()
    inWindow.add(character)
    longest = Math.max(longest, inWindow.size)
  }
  return longest
}
