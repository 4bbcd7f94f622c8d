// Expected: output-limit
// Problem: longest-substring-without-repeating-characters
/** Prints without an end. */
export function lengthOfLongestSubstring(s: string): number {
  for (;;) console.log(s, 'x'.repeat(1_000))
}
