/** Wrong: one call deeper per character, which overflows the stack on a long text. */
export function lengthOfLongestSubstring(s: string): number {
  const lastSeen = new Map<string, number>()
  const longestFrom = (index: number, start: number): number => {
    if (index === s.length) return 0
    const character = s.charAt(index)
    const moved = Math.max(start, (lastSeen.get(character) ?? -1) + 1)
    lastSeen.set(character, index)
    return Math.max(index - moved + 1, longestFrom(index + 1, moved))
  }
  return longestFrom(0, 0)
}
