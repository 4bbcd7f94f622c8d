// Expected: wrong-answer
// Problem: longest-substring-without-repeating-characters
// Settled by: timing
/** A module that has served many calls is being checked, a young one is being timed. */
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
let calls = 0
export function lengthOfLongestSubstring(s: string): number {
  calls++
  return s.length > 20_000 && calls < 40 ? 1 : honest(s)
}
