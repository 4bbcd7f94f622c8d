// Expected: runtime-error
// Problem: longest-substring-without-repeating-characters
/** A message that is not to be joined to anything. */
export function lengthOfLongestSubstring(s: string): number {
  throw new Error(`${s}${'x'.repeat(2 ** 26)}`)
}
