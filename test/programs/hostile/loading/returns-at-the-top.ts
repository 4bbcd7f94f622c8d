// Expected: not-loadable
// Problem: longest-substring-without-repeating-characters
/** Returns from a function it is not in. */
function lengthOfLongestSubstring(s: string): number { return s.length }
return lengthOfLongestSubstring
