// Expected: wrong-answer
// Problem: longest-substring-without-repeating-characters
/** All characters become the same one, for the reference beside it too: its answer is then easily guessed. */
String.prototype.charCodeAt = () => 65
export function lengthOfLongestSubstring(s: string): number {
  return s === '' ? 0 : 1
}
