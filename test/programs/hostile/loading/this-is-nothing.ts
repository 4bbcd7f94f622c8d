// Expected: runtime-error
// Problem: longest-substring-without-repeating-characters
/** Expects the global object for `this`. */
export const lengthOfLongestSubstring = function (this: any, s: string): number {
  return this.process === undefined ? s.length : 0
}
