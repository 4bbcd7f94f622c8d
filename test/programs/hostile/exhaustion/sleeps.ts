// Expected: time-limit
// Problem: longest-substring-without-repeating-characters
/** Waits for a moment that is an hour away. */
export function lengthOfLongestSubstring(s: string): number {
  const end = Date.now() + 3_600_000
  while (Date.now() < end);
  return s.length
}
