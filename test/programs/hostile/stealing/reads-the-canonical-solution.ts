// Expected: neutralised
// Problem: longest-substring-without-repeating-characters
// Twin: references/last-seen-map.ts
/** Looks for the canonical solution on the disk, strips its types and uses it. */
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
let stolen: ((s: string) => number) | undefined
try {
  const load = (globalThis as any).process.getBuiltinModule
  const files = load('node:fs')
  const path = 'problems/longest-substring-without-repeating-characters/canonical.ts'
  const code = load('node:module').stripTypeScriptTypes(files.readFileSync(path, 'utf8')).replaceAll('export ', '')
  stolen = new Function(`${code}; return lengthOfLongestSubstring`)()
} catch {}
export function lengthOfLongestSubstring(s: string): number {
  return stolen === undefined ? honest(s) : stolen(s)
}
