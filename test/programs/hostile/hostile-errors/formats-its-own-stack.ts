// Expected: runtime-error
// Problem: longest-substring-without-repeating-characters
/** Whoever formats a stack trace runs this. */
;(Error as any).prepareStackTrace = () => {
  for (let turn = 0; ; turn = (turn + 1) % 10) if (turn < 0) return ''
}
export function lengthOfLongestSubstring(s: string): number {
  throw new Error(s)
}
