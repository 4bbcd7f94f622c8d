/** Wrong: begins with a best window as long as the text, and so never takes the whole text for an answer. */
export function minWindow(s: string, t: string): string {
  const wanted = new Map<string, number>()
  for (const letter of t) wanted.set(letter, (wanted.get(letter) ?? 0) + 1)
  let missing = t.length
  let best = ''
  let width = s.length
  let start = 0
  for (let end = 0; end < s.length; end++) {
    const entering = wanted.get(s.charAt(end))
    if (entering !== undefined) {
      if (entering > 0) missing--
      wanted.set(s.charAt(end), entering - 1)
    }
    while (missing === 0) {
      if (end + 1 - start < width) {
        width = end + 1 - start
        best = s.slice(start, end + 1)
      }
      const letter = s.charAt(start++)
      const leaving = wanted.get(letter)
      if (leaving === undefined) continue
      if (leaving === 0) missing++
      wanted.set(letter, leaving + 1)
    }
  }
  return best
}
