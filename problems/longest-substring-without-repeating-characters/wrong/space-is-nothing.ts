/** Wrong: trims the text first, so spaces at its ends are lost. */
export function lengthOfLongestSubstring(s: string): number {
  const text = s.trim()
  const lastSeen = new Map<string, number>()
  let start = 0
  let longest = 0
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index)
    const seen = lastSeen.get(character)
    if (seen !== undefined && seen >= start) start = seen + 1
    lastSeen.set(character, index)
    longest = Math.max(longest, index - start + 1)
  }
  return longest
}
