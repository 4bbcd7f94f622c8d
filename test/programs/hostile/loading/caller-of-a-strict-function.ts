// Expected: runtime-error
// Problem: longest-substring-without-repeating-characters
/** Asks for the function that is running, which strict code may not. */
export function lengthOfLongestSubstring(s: string): number {
  const self = function (): number {
    return arguments.callee.length
  }
  return self() + s.length
}
