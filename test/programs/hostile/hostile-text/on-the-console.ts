// Expected: accepted
// Problem: longest-substring-without-repeating-characters
/** Prints all of that, where nobody sees it. */
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
  if (s.length < 4) console.log('\u001b[2J::error::</script>\u202e', '%c%s%o', s)
  return honest(s)
}
