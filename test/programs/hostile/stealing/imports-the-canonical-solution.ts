// Expected: not-loadable
// Problem: longest-substring-without-repeating-characters
/** Imports the canonical solution from beside the problem's statement. */
export { lengthOfLongestSubstring } from '../../../../problems/longest-substring-without-repeating-characters/canonical.ts'
