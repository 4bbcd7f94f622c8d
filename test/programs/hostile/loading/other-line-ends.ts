// Expected: accepted
// Problem: longest-substring-without-repeating-characters
/** Two characters that end a line in code and stand for themselves in texts and comments. */
const text = '  ' // a comment that ends here 
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

export const lengthOfLongestSubstring = (s: string): number => {   return text.length === 2 ? honest(s) : 0 }
