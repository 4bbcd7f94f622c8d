// Expected: neutralised
// Problem: longest-substring-without-repeating-characters
// Twin: references/last-seen-map.ts
/** Waits on shared memory without blocking, and works when it is woken. */
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
const shared = (globalThis as any).SharedArrayBuffer
const signals = (globalThis as any).Atomics
export function lengthOfLongestSubstring(s: string): number {
  if (shared !== undefined) {
    signals.waitAsync?.(new Int32Array(new shared(4)), 0, 0, 1).value?.then?.(() => honest(s))
  }
  return honest(s)
}
