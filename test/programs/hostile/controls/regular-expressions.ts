// Expected: accepted
// Problem: longest-substring-without-repeating-characters
/** Regular expressions with groups, look-behind, flags and a function that replaces. */
const TWICE = /(?<one>.)(?=.*\k<one>)/su
export function lengthOfLongestSubstring(s: string): number {
  let longest = 0
  let rest = s.replace(/^(?:)/g, () => '')
  while (rest.length > longest) {
    let end = 1
    while (end <= rest.length && !TWICE.test(rest.slice(0, end))) end++
    longest = Math.max(longest, end - 1)
    rest = rest.slice(1)
  }
  return longest
}
