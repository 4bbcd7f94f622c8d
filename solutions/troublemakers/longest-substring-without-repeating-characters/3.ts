// Expected: time-limit. A regular expression with nested repetition backtracks for ever inside the engine.
const LINE_OF_WORDS = /^(\S+\s*)*\n$/

export function lengthOfLongestSubstring(s: string): number {
  const text = LINE_OF_WORDS.test(s) ? s.slice(0, -1) : s

  const window = new Set<string>()
  let start = 0
  let longest = 0
  for (let i = 0; i < text.length; i++) {
    while (window.has(text[i]!)) window.delete(text[start++]!)
    window.add(text[i]!)
    longest = Math.max(longest, window.size)
  }
  return longest
}
