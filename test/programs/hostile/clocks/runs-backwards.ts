// Expected: neutralised
// Problem: longest-substring-without-repeating-characters
// Twin: references/last-seen-map.ts
/** A clock that goes back at every reading: durations come out negative, and the smallest wins. */
const clock = (globalThis as any).performance
let now = 1e9
if (clock !== undefined) clock.now = () => (now -= 5)
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
  return honest(s)
}
