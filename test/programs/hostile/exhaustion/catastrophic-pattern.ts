// Expected: time-limit
// Problem: longest-substring-without-repeating-characters
/** A regular expression that tries every way to split a text before it gives up. */
export function lengthOfLongestSubstring(s: string): number {
  return /^(([a-z])+.)+[A-Z]([a-z])+$/.test(`${'a'.repeat(60)}${s}`) ? 0 : s.length
}
