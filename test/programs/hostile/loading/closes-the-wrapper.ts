// Expected: not-loadable
// Problem: longest-substring-without-repeating-characters
/** Closes the function it hopes to be pasted into; on its own it is no program. */
const lengthOfLongestSubstring = () => 0
return 0 })(); globalThis.escaped = true; (function () {
