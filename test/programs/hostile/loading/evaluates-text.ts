// Expected: runtime-error
// Problem: longest-substring-without-repeating-characters
/** Has code made from a text. */
export function lengthOfLongestSubstring(s: string): number {
  return (0, eval)(`${s.length}`)
}
