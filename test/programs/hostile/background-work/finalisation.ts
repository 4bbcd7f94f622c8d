// Expected: neutralised
// Problem: longest-substring-without-repeating-characters
// Twin: references/last-seen-map.ts
/** Work that is done when an object is collected, which is outside of every call. */
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
const answers: number[] = []
const registry = new FinalizationRegistry<string>((s) => void answers.push(honest(s)))
export function lengthOfLongestSubstring(s: string): number {
  registry.register({}, s)
  if (new WeakRef({}).deref() === undefined) return answers[0] ?? 0
  return honest(s)
}
