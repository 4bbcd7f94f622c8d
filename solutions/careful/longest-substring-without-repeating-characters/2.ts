const ALPHABET = 95

/**
 * Only windows longer than the best so far are of interest. Each is checked from its right end;
 * the first repetition met there rules out every start up to and including its left partner.
 */
export const lengthOfLongestSubstring = (s: string): number => {
  const n = s.length
  const seen = new Int32Array(128)
  let round = 0
  let best = 0
  let start = 0

  while (start + best < n && best < ALPHABET) {
    round++
    let right = start + best
    let p = right
    while (p >= start) {
      const c = s.charCodeAt(p)
      if (seen[c] === round) break
      seen[c] = round
      p--
    }
    if (p >= start) {
      start = p + 1
      continue
    }
    // No repetition: lengthen the window as far as it goes.
    right++
    while (right < n) {
      const c = s.charCodeAt(right)
      if (seen[c] === round) break
      seen[c] = round
      right++
    }
    best = right - start
    start++
  }
  return best
}
