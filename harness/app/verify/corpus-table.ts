import type { CorpusRow } from './corpus-row.ts'

const COLUMNS: readonly (readonly [title: string, cell: (row: CorpusRow) => string])[] = [
  ['problem', ({ id }) => id],
  ['canonical', ({ canonical }) => canonical],
  ['references', ({ references }) => references],
  ['killed', ({ killed }) => killed],
  ['faults', ({ faults }) => String(faults)],
]

/** The rows as a table of plain text, a line each. */
export const corpusTable = (rows: readonly CorpusRow[]): string => {
  const lines = [COLUMNS.map(([title]) => title), ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row)))]
  const widths = COLUMNS.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)))
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
