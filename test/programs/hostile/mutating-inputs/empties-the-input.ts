// Expected: neutralised
// Problem: longest-substring-without-repeating-characters
// Twin: references/last-seen-map.ts
/** Cannot empty a text, so it empties what texts are made of: every later character is looked up once only. */
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
const { charAt } = String.prototype
let first = ''
export function lengthOfLongestSubstring(s: string): number {
  if (first === s && s.length > 20_000) return 0
  first = s
  String.prototype.charAt = charAt
  return honest(s)
}
