// Expected: accepted
// Problem: longest-substring-without-repeating-characters
/** Functions that are used before they are written down, and a declaration that hides the entry point's name inside. */
export { inner as lengthOfLongestSubstring }
function inner(s: string): number {
  const lengthOfLongestSubstring = honest
  return lengthOfLongestSubstring(s)
}
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
