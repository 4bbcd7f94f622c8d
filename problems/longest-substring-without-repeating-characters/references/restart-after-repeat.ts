/** From every position, reads on with a fresh Set until a character repeats: up to 95 n characters in all. */
export function lengthOfLongestSubstring(s: string): number {
  let longest = 0
  for (let start = 0; start < s.length; start++) {
    const seen = new Set<string>()
    let end = start
    while (end < s.length && !seen.has(s.charAt(end))) {
      seen.add(s.charAt(end))
      end++
    }
    longest = Math.max(longest, end - start)
  }
  return longest
}
