/** From every place on, reads until all letters are there. */
export function minWindow(s: string, t: string): string {
  let best = ''
  for (let start = 0; start < s.length; start++) {
    const wanted = new Map<string, number>()
    for (const letter of t) wanted.set(letter, (wanted.get(letter) ?? 0) + 1)
    for (let end = start; end < s.length && (best === '' || end + 1 - start < best.length); end++) {
      const letter = s.charAt(end)
      const left = wanted.get(letter)
      if (left === undefined) continue
      if (left > 1) wanted.set(letter, left - 1)
      else wanted.delete(letter)
      if (wanted.size > 0) continue
      best = s.slice(start, end + 1)
      break
    }
  }
  return best
}
