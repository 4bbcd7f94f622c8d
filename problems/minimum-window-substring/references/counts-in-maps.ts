/** Two ends of a window and two Maps of counts; a number says how many kinds of letters are there in full. */
export function minWindow(s: string, t: string): string {
  const wanted = new Map<string, number>()
  for (const letter of t) wanted.set(letter, (wanted.get(letter) ?? 0) + 1)
  const inside = new Map<string, number>()
  let complete = 0
  let best: [start: number, end: number] | undefined
  let start = 0
  for (let end = 0; end < s.length; end++) {
    const entering = s[end] as string
    const count = (inside.get(entering) ?? 0) + 1
    inside.set(entering, count)
    if (count === wanted.get(entering)) complete++
    while (complete === wanted.size) {
      if (best === undefined || end + 1 - start < best[1] - best[0]) best = [start, end + 1]
      const leaving = s[start++] as string
      const left = (inside.get(leaving) ?? 0) - 1
      inside.set(leaving, left)
      if (left < (wanted.get(leaving) ?? 0)) complete--
    }
  }
  return best === undefined ? '' : s.slice(...best)
}
