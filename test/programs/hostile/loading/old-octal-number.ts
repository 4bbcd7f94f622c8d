// Expected: not-loadable
// Problem: longest-substring-without-repeating-characters
/** A number in a notation that modules do not have. */
export const lengthOfLongestSubstring = (s: string): number => 010 + s.length
