/** Two ends of a window; after each step the counts of all wanted letters are compared. */
export function minWindow(s: string, t: string): string {
  const wanted: Record<string, number> = {}
  for (const letter of t) wanted[letter] = (wanted[letter] ?? 0) + 1
  const letters = Object.keys(wanted)
  const inside: Record<string, number> = {}
  const isWhole = (): boolean => letters.every((letter) => (inside[letter] ?? 0) >= (wanted[letter] ?? 0))
  let best = ''
  let start = 0
  for (let end = 0; end < s.length; end++) {
    const entering = s.charAt(end)
    inside[entering] = (inside[entering] ?? 0) + 1
    while (isWhole()) {
      if (best === '' || end + 1 - start < best.length) best = s.slice(start, end + 1)
      const leaving = s.charAt(start++)
      inside[leaving] = (inside[leaving] ?? 0) - 1
    }
  }
  return best
}
