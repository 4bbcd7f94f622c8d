import { styleText } from 'node:util'

import { fit, textWidth } from './text-width.ts'

/** What a piece of text means; the colour follows from it, and the text never depends on the colour. */
export type Tone = 'plain' | 'strong' | 'quiet' | 'good' | 'bad' | 'doubt' | 'loud'

type Style = Parameters<typeof styleText>[0]

const STYLES: Readonly<Record<Exclude<Tone, 'plain'>, Style>> = {
  strong: 'bold',
  quiet: 'dim',
  good: 'green',
  bad: 'red',
  doubt: 'yellow',
  loud: ['bold', 'yellow'],
}

/** Colours a text when colour is wanted. The stream is not asked: whoever calls has decided. */
export const painter =
  (color: boolean) =>
  (text: string, tone: Tone): string =>
    color && tone !== 'plain' ? styleText(STYLES[tone], text, { validateStream: false }) : text

export interface GridCell {
  readonly text: string
  readonly tone?: Tone
}

export interface GridColumn {
  readonly head: string
  readonly align: 'left' | 'right'
  /** Cut to this width; the widest cell decides where it is not given. */
  readonly widest?: number
}

const GAP = '  '

const pad = (text: string, width: number, align: GridColumn['align']): string => {
  const blank = ' '.repeat(Math.max(0, width - textWidth(text)))
  return align === 'left' ? text + blank : blank + text
}

/** Widths of the columns: of the widest cell, at most as wide as allowed. */
const widths = (columns: readonly GridColumn[], rows: readonly (readonly GridCell[])[]): readonly number[] =>
  columns.map(({ head, widest }, index) =>
    Math.min(
      widest ?? Number.POSITIVE_INFINITY,
      Math.max(textWidth(head), ...rows.map((row) => textWidth(row[index]?.text ?? ''))),
    ),
  )

/** Lines of a table without borders: a quiet head, then the rows; nothing trails at the ends of lines. */
export const grid = (
  columns: readonly GridColumn[],
  rows: readonly (readonly GridCell[])[],
  paint: ReturnType<typeof painter>,
): readonly string[] => {
  const sizes = widths(columns, rows)
  const lineOf = (cells: readonly GridCell[]): string =>
    columns
      .map(({ align }, index) => {
        const { text, tone = 'plain' } = cells[index] ?? { text: '' }
        const size = sizes[index] ?? 0
        const padded = pad(fit(text, size), size, align)
        const isLast = index === columns.length - 1
        return paint(isLast ? padded.trimEnd() : padded, tone)
      })
      .join(GAP)
      .trimEnd()
  return [lineOf(columns.map(({ head }) => ({ text: head, tone: 'quiet' }))), ...rows.map(lineOf)]
}

/** Width of a gap between two columns. */
export const GRID_GAP = GAP.length
