/** Wrong: measures a window only when a repeat ends it, so the window that reaches the end is never measured. */
export function lengthOfLongestSubstring(s: string): number {
  const lastSeen = new Map<string, number>()
  let start = 0
  let longest = 0
  for (let index = 0; index < s.length; index++) {
    const character = s.charAt(index)
    const seen = lastSeen.get(character)
    if (seen !== undefined && seen >= start) {
      longest = Math.max(longest, index - start)
      start = seen + 1
    }
    lastSeen.set(character, index)
  }
  return longest
}
