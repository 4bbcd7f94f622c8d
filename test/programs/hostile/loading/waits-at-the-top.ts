// Expected: not-loadable
// Problem: longest-substring-without-repeating-characters
/** Waits while it is being loaded. */
await Promise.resolve()
export function lengthOfLongestSubstring(s: string): number {
  return s.length
}
