// Expected: not-loadable
// Problem: longest-substring-without-repeating-characters
/** Hopes to stand inside of a comment, a text or a template, and closes each of them. */
*/ }) ` ' " ); globalThis.escaped = true; //
function lengthOfLongestSubstring() { return 0 }
