// Expected: runtime-error
// Problem: longest-substring-without-repeating-characters
/** An error that is the cause of its cause. */
export function lengthOfLongestSubstring(s: string): number {
  const first = new Error(s)
  const second = new Error('second', { cause: first })
  first.cause = second
  throw second
}
