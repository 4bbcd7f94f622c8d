// Expected: neutralised
// Problem: longest-substring-without-repeating-characters
// Twin: references/last-seen-map.ts
/** Sends itself messages, to be worked on between the calls. */
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
const Channel = (globalThis as any).MessageChannel
let known = 0
export function lengthOfLongestSubstring(s: string): number {
  if (Channel !== undefined) {
    const { port1, port2 } = new Channel()
    port1.onmessage = () => {
      known = honest(s)
      port1.close()
    }
    port2.postMessage(1)
    port1.unref?.()
  }
  return known < 0 ? known : honest(s)
}
