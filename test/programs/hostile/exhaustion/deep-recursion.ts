// Expected: runtime-error
// Problem: longest-substring-without-repeating-characters
/** Calls itself until the stack ends. */
export function lengthOfLongestSubstring(s: string): number {
  const deeper = (at: number): number => (at >= 0 ? 1 + deeper(at + 1) : s.length)
  return deeper(0)
}
