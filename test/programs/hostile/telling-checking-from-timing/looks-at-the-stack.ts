// Expected: neutralised
// Problem: longest-substring-without-repeating-characters
// Twin: references/last-seen-map.ts
/** Looks who called: a guess where the stack names a function or file that measures. */
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
  const stack = s.length > 20_000 ? (new Error('who is there').stack ?? '') : ''
  return /naive-child|measure|bench|time[A-Z]/.test(stack) && s.length > 20_000 ? 0 : honest(s)
}
