// Expected: runtime-error
// Problem: longest-substring-without-repeating-characters
/** Doubles a text beyond the longest there can be. */
export function lengthOfLongestSubstring(s: string): number {
  let text = `${s}xx`
  for (;;) text += text
}
