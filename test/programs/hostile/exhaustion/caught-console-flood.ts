// Expected: output-limit
// Problem: longest-substring-without-repeating-characters
/** Prints far too much, and catches what is thrown at it for that. */
export function lengthOfLongestSubstring(s: string): number {
  try {
    for (;;) console.error('x'.repeat(10_000))
  } catch {}
  return s.length
}
