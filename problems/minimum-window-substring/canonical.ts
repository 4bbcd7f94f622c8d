/** One more than the highest character code there is. */
const CODES = 128

/**
 * A window that never grows again once it held everything. It is fast because a letter costs one entry of a typed array
 * by character code, for entering as for leaving, and no hashing; because how many letters are missing is one number,
 * kept up to date without a branch; and because as soon as a whole window is known only shorter ones are looked at: both
 * ends move together, and the start moves alone only when a better window was found. Text is cut out once, at the end.
 */
export function minWindow(s: string, t: string): string {
  const length = s.length
  // How often each letter is still wanted in the window; below zero where there are more than enough.
  const wanted = new Int32Array(CODES)
  for (let index = 0; index < t.length; index++) {
    const code = t.charCodeAt(index)
    wanted[code] = (wanted[code] as number) + 1
  }
  let missing = t.length
  let end = 0
  while (end < length && missing > 0) {
    const code = s.charCodeAt(end++)
    const left = wanted[code] as number
    wanted[code] = left - 1
    // 1 where more than none was left.
    missing -= (0 - left) >>> 31
  }
  if (missing > 0) return ''
  let start = 0
  for (;;) {
    // The window is whole: letters leave it until one is missing. With that one it is the best so far.
    while (missing === 0) {
      const code = s.charCodeAt(start++)
      const left = (wanted[code] as number) + 1
      wanted[code] = left
      missing = (0 - left) >>> 31
    }
    const bestStart = start - 1
    const bestEnd = end
    while (missing > 0) {
      if (end === length) return s.slice(bestStart, bestEnd)
      const leaving = s.charCodeAt(start++)
      const after = (wanted[leaving] as number) + 1
      wanted[leaving] = after
      const entering = s.charCodeAt(end++)
      const before = wanted[entering] as number
      wanted[entering] = before - 1
      missing += ((0 - after) >>> 31) - ((0 - before) >>> 31)
    }
  }
}
