export function lengthOfLongestSubstring(s: string): number {
  const n = s.length
  // next[c]: the position just after the last occurrence of c
  const next = new Int32Array(128)
  let best = 0
  let start = 0
  for (let i = 0; i < n; i++) {
    const c = s.charCodeAt(i)
    const after = next[c]
    if (after > start) start = after
    next[c] = i + 1
    const length = i + 1 - start
    if (length > best) {
      best = length
      if (best === 95) return 95
    }
  }
  return best
}
