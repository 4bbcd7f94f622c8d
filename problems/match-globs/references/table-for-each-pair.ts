/** Which beginnings of `pattern` match which beginnings of `text`, in a table of both, filled row by row. */
const fill = (
  pattern: string[],
  text: string[],
  any: string,
  isOne: (one: string, other: string) => boolean,
): boolean => {
  const table: boolean[][] = [[true, ...text.map(() => false)]]
  for (const [row, piece] of pattern.entries()) {
    const above = table[row] as boolean[]
    const current: boolean[] = [piece === any && (above[0] as boolean)]
    for (const [column, other] of text.entries()) {
      current.push(
        piece === any
          ? (above[column + 1] as boolean) || (current[column] as boolean)
          : isOne(piece, other) && (above[column] as boolean),
      )
    }
    table.push(current)
  }
  return table.at(-1)?.at(-1) ?? false
}

const isName = (segment: string, name: string): boolean =>
  fill(segment.split(''), name.split(''), '*', (one, other) => one === '?' || one === other)

/** Fills a table of segments for every pattern and path, and one of characters for every two segments. */
export function matchGlobs(patterns: string[], paths: string[]): number[] {
  return paths.map((path) => patterns.findIndex((pattern) => fill(pattern.split('/'), path.split('/'), '**', isName)))
}
