// Expected: accepted
// Problem: longest-substring-without-repeating-characters
/** Uses the names that a wrapper might use for itself. */
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
const $default = 1
const exports = { $default$: 2 }
const module = { exports }
export function lengthOfLongestSubstring(s: string): number {
  return $default + exports.$default$ + Object.keys(module).length > 0 ? honest(s) : 0
}
