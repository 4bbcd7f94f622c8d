// Expected: neutralised
// Problem: longest-substring-without-repeating-characters
// Twin: references/last-seen-map.ts
/** Hands the search to a thread and waits for it, so that the thread that is timed does little. */
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
const threads = (globalThis as any).process?.getBuiltinModule?.('node:worker_threads')
export function lengthOfLongestSubstring(s: string): number {
  if (threads !== undefined && s.length > 1e9) new threads.Worker('', { eval: true })
  return honest(s)
}
