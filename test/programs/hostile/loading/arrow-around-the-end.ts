// Expected: not-loadable
// Problem: longest-substring-without-repeating-characters
/** Ends in the middle of an expression that what is pasted behind it would complete. */
export const lengthOfLongestSubstring = (s: string): number => s.length
const rest = (
