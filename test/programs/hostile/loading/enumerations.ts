// Expected: accepted
// Problem: longest-substring-without-repeating-characters
/** Parts of the language that have to be compiled. */
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
enum Start { First = 0 }
namespace Inner {
  export const solve = (s: string): number => honest(s) + Start.First
}
export function lengthOfLongestSubstring(s: string): number {
  return Inner.solve(s)
}
