// Expected: not-loadable
// Problem: longest-substring-without-repeating-characters
/** The name is there and is a number. */
export const lengthOfLongestSubstring = Math.max(1, 2)
