// Expected: invalid-output
// Problem: longest-substring-without-repeating-characters
/** A promise of the answer. */
const honest = (s: string): number => {
  const lastSeen = new Map<string, number>()
  let start = 0
  let longest = 0
  for (let index = 0; index < s.length; index++) {
    const character = s.charAt(index)
    const seen = lastSeen.get(character)
    if (seen !== undefined && seen >= start) start = seen + 1
    lastSeen.set(character, index)
    longest = Math.max(longest, index - start + 1)
  }
  return longest
}
export function lengthOfLongestSubstring(s: string): number {
  return (async () => honest(s))() as unknown as number
}
