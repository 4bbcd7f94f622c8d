import { text } from '../../reports/markdown.ts'
import { line } from '../../reports/sanitise.ts'
import { grid, painter, type GridCell, type GridColumn, type Tone } from '../../reports/text-grid.ts'
import type { GateFinding, GateResult, GateRow } from '../model/gate.ts'
import { GATE_REASONS, gateLines, rowName, sayChange, saySide, sayUnmet, sayRow } from './gate-words.ts'

/** A gate for a terminal, for the summary of a CI step, and as annotations of a GitHub runner. */

/** A table beyond this is not read; the JSON has all rows. At most 200 KB, a fifth of what GitHub takes as a summary. */
const ROWS_MOST = 300

/** GitHub shows ten annotations of a kind for each step. */
const ANNOTATIONS_MOST = 10

const changedOnly = ({ rows }: GateResult): GateRow[] => rows.filter(({ finding }) => finding !== 'unchanged')

const cells = (row: GateRow): string[] => [
  rowName(row),
  row.finding,
  sayChange(row),
  saySide(row.before),
  saySide(row.now),
  [GATE_REASONS[row.reason], ...(row.isSameCase === false ? ['another input is the slowest'] : [])].join('; '),
]

const HEADS = ['candidate', 'finding', 'speed, of before', 'before', 'now', 'why']

const tableRow = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`

const folded = (result: GateResult): string[] => {
  const rows = changedOnly(result)
  const shown = rows.slice(0, ROWS_MOST)
  if (rows.length === 0) return []
  return [
    '',
    '<details>',
    `<summary>All ${rows.length} candidates that are not unchanged</summary>`,
    '',
    tableRow(HEADS),
    tableRow(HEADS.map(() => '---')),
    ...shown.map((row) => tableRow(cells(row).map(text))),
    ...(rows.length > shown.length ? ['', `${rows.length - shown.length} more are in gate.json.`] : []),
    '',
    '</details>',
  ]
}

/** At most ten lines, and a folded table of what changed. */
export const gateMarkdown = (result: GateResult): string => {
  const [head = '', ...rest] = gateLines(result)
  return [`### effbench: ${text(head)}`, '', ...rest.map((words) => `- ${text(words)}`), ...folded(result), ''].join(
    '\n',
  )
}

const COLUMNS: readonly GridColumn[] = HEADS.map((head) => ({ head, align: 'left' }))

const TONES: Readonly<Record<GateFinding, Tone>> = {
  ...{ regressed: 'bad', improved: 'good', inconclusive: 'doubt' },
  ...{ new: 'plain', missing: 'doubt', unchanged: 'plain' },
}

/** The lines, and the table of what changed. */
export const gateText = (result: GateResult, { color }: { readonly color: boolean }): string => {
  const paint = painter(color)
  const [head = '', ...rest] = gateLines(result)
  const rows = changedOnly(result).slice(0, ROWS_MOST)
  const table = rows.map((row): GridCell[] =>
    cells(row).map((words, at) => ({ text: words, tone: at === 1 ? TONES[row.finding] : 'plain' })),
  )
  return [paint(head, 'strong'), ...rest, ...(rows.length === 0 ? [] : ['', ...grid(COLUMNS, table, paint)])].join('\n')
}

/** What a runner reads as one message: its own escapes, and nothing of a candidate's that it could take for a command. */
const message = (words: string): string => line(words).replaceAll('%', '%25')

/** Lines that a GitHub runner turns into annotations. */
export const gateAnnotations = (result: GateResult): string[] => {
  const errors = [
    ...result.rows.filter(({ finding }) => finding === 'regressed').map(sayRow),
    ...result.unmet.map(sayUnmet),
  ]
  const warnings = result.doubts.map(({ says }) => says)
  return [
    ...errors.slice(0, ANNOTATIONS_MOST).map((words) => `::error title=effbench gate::${message(words)}`),
    ...warnings.slice(0, ANNOTATIONS_MOST).map((words) => `::warning title=effbench gate::${message(words)}`),
  ]
}
