/** One more than the highest character code there is. */
const CODES = 128

/** A leap shorter than this is not worth it: reading back from its far end to a repeat costs as much as reading on. */
const LEAP_MIN = 24

/**
 * A sliding window that leaps. It reads on, moving the start of the window behind each repeat, until a repeat leaves
 * the window shorter than the longest so far by LEAP_MIN. Then it looks at the far end first: to matter, the window
 * must hold all characters up to start + longest, so these are read from there backwards; when a character turns up
 * that was just read further right, no start up to here is possible, and what lies to the left is skipped unread. No
 * character is read twice, and where repeats lie close together most are never read. The table is an Int32Array by
 * character code: no hashing, and no text made per character. Sums are formed before the branches that keep them, so
 * that the compiler knows their types before a branch is first taken in the long run.
 *
 * Invariant: the characters from start to end − 1 are distinct, and lastSeen holds the position + 1 of each;
 * whatever else it holds is at most start.
 */
export function lengthOfLongestSubstring(s: string): number {
  const length = s.length
  const lastSeen = new Int32Array(CODES)
  let longest = 0
  let start = 0
  let end = 0
  while (end < length) {
    const code = s.charCodeAt(end)
    const seen = lastSeen[code] as number
    end++
    lastSeen[code] = end
    if (seen <= start) {
      const width = end - start
      if (width > longest) longest = width
      continue
    }
    start = seen
    while (start + longest >= end + LEAP_MIN) {
      const reach = start + longest
      if (reach >= length) return longest
      for (let after = reach + 1; after > end; after--) {
        const farCode = s.charCodeAt(after - 1)
        const farSeen = lastSeen[farCode] as number
        if (farSeen > end) {
          // Both places lie in the part being read: every start up to this position is ruled out.
          start = after
          break
        }
        lastSeen[farCode] = after
        if (farSeen > start) start = farSeen
      }
      end = reach + 1
      const width = end - start
      if (width > longest) longest = width
    }
  }
  return longest
}
