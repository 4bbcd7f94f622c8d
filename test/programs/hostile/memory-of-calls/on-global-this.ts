// Expected: neutralised
// Problem: longest-substring-without-repeating-characters
// Twin: references/last-seen-map.ts
/** Keeps its memory on the global object, where it would outlive the module. */
const honest = (s: string): number => {
  const lastSeen = new Map<string, number>()
  let start = 0
  let longest = 0
  for (let index = 0; index < s.length; index++) {
    const character = s.charAt(index)
    const seen = lastSeen.get(character)
    if (seen !== undefined && seen >= start) start = seen + 1
    lastSeen.set(character, index)
    longest = Math.max(longest, index - start + 1)
  }
  return longest
}
const memory: Map<string, number> = ((globalThis as any)[Symbol.for('answers')] ??= new Map())
export function lengthOfLongestSubstring(s: string): number {
  const answer = memory.get(s) ?? honest(s)
  memory.set(s, answer)
  return answer
}
