// Expected: time-limit
// Problem: longest-substring-without-repeating-characters
/** Waits for a moment that is thirty years away. */
export function lengthOfLongestSubstring(s: string): number {
  const end = Date.now() + 1e12
  while (Date.now() < end);
  return s.length
}
