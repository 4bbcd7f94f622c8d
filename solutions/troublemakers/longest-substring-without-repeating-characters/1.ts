// Expected: wrong-answer. Remembers answers across calls, keyed by nothing but the length of the input.
const answers = new Map<number, number>()

export function lengthOfLongestSubstring(s: string): number {
  const known = answers.get(s.length)
  if (known !== undefined) return known

  const lastSeen = new Map<string, number>()
  let start = 0
  let longest = 0
  for (let i = 0; i < s.length; i++) {
    const before = lastSeen.get(s[i]!)
    if (before !== undefined && before >= start) start = before + 1
    lastSeen.set(s[i]!, i)
    longest = Math.max(longest, i - start + 1)
  }
  answers.set(s.length, longest)
  return longest
}
