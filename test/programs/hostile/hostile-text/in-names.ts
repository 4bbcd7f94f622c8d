// Expected: runtime-error
// Problem: longest-substring-without-repeating-characters
/** The name of the error is what is hostile. */
export function lengthOfLongestSubstring(s: string): number {
  const error = new Error(s)
  error.name = '\u001b[31m<b>\n::warning::\u202e'
  throw error
}
