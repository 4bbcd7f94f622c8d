// Expected: output-limit. Debugging left in: prints the whole table, some 190 KiB, for every character.
export function lengthOfLongestSubstring(s: string): number {
  const lastSeen: number[] = new Array<number>(65_536).fill(-1)
  let start = 0
  let longest = 0
  for (let i = 0; i < s.length; i++) {
    const code = s.charCodeAt(i)
    start = Math.max(start, lastSeen[code]! + 1)
    lastSeen[code] = i
    longest = Math.max(longest, i - start + 1)
    console.log(`step ${i}: start=${start} longest=${longest} lastSeen=${lastSeen.join(',')}`)
  }
  return longest
}
