// Expected: runtime-error
// Problem: longest-substring-without-repeating-characters
/** Halves of characters, controls and what is no character at all. */
export function lengthOfLongestSubstring(s: string): number {
  throw new Error(`\ud800 \udfff \u0000 \u0085 \u2028 \u2029 \ufffe \uffff ${s}`)
}
