/** Wrong: a letter that is wanted several times may be there once. */
export function minWindow(s: string, t: string): string {
  const wanted = new Set(t)
  const inside = new Map<string, number>()
  let best: string | undefined
  let start = 0
  for (let end = 0; end < s.length; end++) {
    const entering = s.charAt(end)
    if (wanted.has(entering)) inside.set(entering, (inside.get(entering) ?? 0) + 1)
    while (inside.size === wanted.size) {
      if (best === undefined || end + 1 - start < best.length) best = s.slice(start, end + 1)
      const leaving = s.charAt(start++)
      const left = (inside.get(leaving) ?? 0) - 1
      if (left > 0) inside.set(leaving, left)
      else inside.delete(leaving)
    }
  }
  return best ?? ''
}
