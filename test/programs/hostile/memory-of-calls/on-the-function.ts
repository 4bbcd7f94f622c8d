// Expected: neutralised
// Problem: longest-substring-without-repeating-characters
// Twin: references/last-seen-map.ts
/** Keeps its memory as properties of its own function. */
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
export function lengthOfLongestSubstring(s: string): number {
  const memory = lengthOfLongestSubstring as unknown as Record<string, number>
  const key = s.length > 20_000 ? s : ''
  if (key !== '' && Object.hasOwn(memory, key)) return memory[key]!
  const answer = honest(s)
  if (key !== '') memory[key] = answer
  return answer
}
