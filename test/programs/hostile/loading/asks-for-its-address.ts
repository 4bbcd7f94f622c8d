// Expected: not-loadable
// Problem: longest-substring-without-repeating-characters
/** Asks where it was loaded from. */
const address: string = import.meta.url
export function lengthOfLongestSubstring(s: string): number {
  return address.length + s.length
}
