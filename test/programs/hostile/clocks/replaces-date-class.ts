// Expected: neutralised
// Problem: longest-substring-without-repeating-characters
// Twin: references/last-seen-map.ts
/** The class `Date` itself is replaced by one for which it is always the same moment. */
const Real = Date
class Still extends Real {
  constructor() {
    super(0)
  }
  static override now(): number {
    return 0
  }
}
globalThis.Date = Still as unknown as DateConstructor
const clock = (globalThis as any).performance
if (clock !== undefined) clock.now = () => new Still().getTime()
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
  return honest(s)
}
