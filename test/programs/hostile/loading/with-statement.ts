// Expected: not-loadable
// Problem: longest-substring-without-repeating-characters
/** The statement that lets any object decide what a name means. */
with (globalThis) { var lengthOfLongestSubstring = function (s) { return s.length } }
