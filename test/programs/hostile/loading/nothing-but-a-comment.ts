// Expected: not-loadable
// Problem: longest-substring-without-repeating-characters
/** There is no code in it. */
// lengthOfLongestSubstring: left as an exercise
