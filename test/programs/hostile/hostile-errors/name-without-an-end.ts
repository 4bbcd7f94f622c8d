// Expected: runtime-error
// Problem: longest-substring-without-repeating-characters
/** A name that is longer than any line. */
export function lengthOfLongestSubstring(s: string): number {
  throw Object.assign(new Error(s), { name: 'Error'.repeat(2 ** 22) })
}
