// Expected: runtime-error
// Problem: longest-substring-without-repeating-characters
/** An error message that reads differently from how it is written. */
export function lengthOfLongestSubstring(s: string): number {
  throw new Error(`\u202e\u2066detpecca\u2069 \u200b\u200d\ufeff ${s}`)
}
