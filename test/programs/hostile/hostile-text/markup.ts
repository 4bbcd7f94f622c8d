// Expected: runtime-error
// Problem: longest-substring-without-repeating-characters
/** An error message that closes whatever element it stands in and opens a script. */
export function lengthOfLongestSubstring(s: string): number {
  throw new Error(`]]></failure></testcase><script>alert(1)</script><img src=x onerror=alert(1)>"' -->${s}`)
}
