// Expected: runtime-error
// Problem: longest-substring-without-repeating-characters
/** Loads a module in the old way. */
export function lengthOfLongestSubstring(s: string): number {
  return (globalThis as any).require('node:fs').readdirSync('/').length + s.length
}
