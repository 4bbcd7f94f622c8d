/** One pass: a table by character code says where each character was last seen, which moves the start up. */
export function lengthOfLongestSubstring(s: string): number {
  const nextStart = new Int32Array(128)
  let start = 0
  let longest = 0
  for (let index = 0; index < s.length; index++) {
    const code = s.charCodeAt(index)
    start = Math.max(start, nextStart[code] as number)
    nextStart[code] = index + 1
    longest = Math.max(longest, index - start + 1)
  }
  return longest
}
