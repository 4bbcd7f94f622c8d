/** Wrong: gives the first window that holds all letters, though a later one may be shorter. */
export function minWindow(s: string, t: string): string {
  const wanted = new Map<string, number>()
  for (const letter of t) wanted.set(letter, (wanted.get(letter) ?? 0) + 1)
  let missing = t.length
  for (let end = 0; end < s.length; end++) {
    const left = wanted.get(s.charAt(end))
    if (left === undefined) continue
    if (left > 0) missing--
    wanted.set(s.charAt(end), left - 1)
    if (missing > 0) continue
    let start = 0
    for (; (wanted.get(s.charAt(start)) ?? -1) < 0; start++) {
      const spare = wanted.get(s.charAt(start))
      if (spare !== undefined) wanted.set(s.charAt(start), spare + 1)
    }
    return s.slice(start, end + 1)
  }
  return ''
}
