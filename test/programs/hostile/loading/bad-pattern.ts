// Expected: not-loadable
// Problem: longest-substring-without-repeating-characters
/** A regular expression that cannot be compiled. */
export const lengthOfLongestSubstring = (s: string): number => s.split(/(?<a>x)(?<a>y/).length
