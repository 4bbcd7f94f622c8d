// Expected: neutralised
// Problem: longest-substring-without-repeating-characters
// Twin: references/last-seen-map.ts
/** Keeps the last input and its answer where engines keep the last match of a regular expression. */
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
  const last = (RegExp as any).$1 as string
  const [answer = '', length = ''] = last.split(':')
  if (length !== '' && Number(length) === s.length && s.length > 20_000) return Number(answer)
  const found = honest(s)
  ;/^(.*)$/.exec(`${found}:${s.length}`)
  return found
}
