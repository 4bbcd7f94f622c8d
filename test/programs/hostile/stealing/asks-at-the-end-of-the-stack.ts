// Expected: neutralised
// Problem: longest-substring-without-repeating-characters
// Twin: references/last-seen-map.ts
/** Calls into the harness with hardly any stack left: an error thrown there would be of the harness's own realm. */
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
const realms = new Set<unknown>()
const fall = (): void => {
  try {
    fall()
  } catch (error) {
    realms.add((error as Error).constructor)
  }
  try {
    console.log('x')
    structuredClone([1])
  } catch (error) {
    realms.add((error as Error).constructor)
  }
}
export function lengthOfLongestSubstring(s: string): number {
  if (s.length === 1) fall()
  for (const One of realms) {
    if (One !== RangeError && typeof One === 'function') return One.constructor('return process')().pid
  }
  return honest(s)
}
