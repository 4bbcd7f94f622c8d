// Expected: runtime-error
// Problem: longest-substring-without-repeating-characters
/** Makes a global variable by forgetting to declare it, which strict code may not. */
export function lengthOfLongestSubstring(s: string): number {
  // @ts-expect-error it does not exist
  longest = s.length
  return s.length
}
