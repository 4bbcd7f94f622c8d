// Expected: wrong-answer
// Problem: longest-substring-without-repeating-characters
/** Remembers answers under nothing but the length of the input. */
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
const known = new Map<number, number>()
export function lengthOfLongestSubstring(s: string): number {
  const answer = known.get(s.length) ?? honest(s)
  known.set(s.length, answer)
  return answer
}
