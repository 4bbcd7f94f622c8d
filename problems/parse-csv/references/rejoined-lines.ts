const quotesIn = (text: string): number => text.split('"').length - 1

/** Joins neighbouring pieces until each has an even number of quotes, counted anew for every piece added. */
const rejoined = (pieces: string[], separator: string): string[] => {
  const whole: string[] = []
  let open: string | undefined
  for (const piece of pieces) {
    const joined: string = open === undefined ? piece : open + separator + piece
    if (quotesIn(joined) % 2 === 0) {
      whole.push(joined)
      open = undefined
    } else open = joined
  }
  return whole
}

const unquoted = (field: string): string => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field)

/** Splits at every line end and every comma, and joins again what quotes hold together. */
export function parseCsv(text: string): string[][] {
  const lines = rejoined(text.split('\n'), '\n')
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line) => rejoined((line.endsWith('\r') ? line.slice(0, -1) : line).split(','), ',').map(unquoted))
}
