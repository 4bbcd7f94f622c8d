/** Wrong: counts in 8 bits, which overflow where a window holds some hundred letters of a kind. */
export function minWindow(s: string, t: string): string {
  const wanted = new Int8Array(128)
  for (let index = 0; index < t.length; index++) wanted[t.charCodeAt(index)]!++
  let missing = t.length
  let best: [start: number, end: number] | undefined
  let start = 0
  for (let end = 0; end < s.length; end++) {
    if (wanted[s.charCodeAt(end)]!-- > 0) missing--
    while (missing === 0 && start <= end) {
      if (best === undefined || end + 1 - start < best[1] - best[0]) best = [start, end + 1]
      if (++wanted[s.charCodeAt(start++)]! > 0) missing++
    }
  }
  return best === undefined ? '' : s.slice(...best)
}
