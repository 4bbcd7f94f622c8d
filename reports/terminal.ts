import type { CandidateScore, SetScore } from '../harness/model/score.ts'
import { type Cell, countAccepted, read, type Reading } from './reading.ts'
import type { Reporter, ReportInput } from './reporter.ts'
import { label, line } from './sanitise.ts'
import { inBlocks } from './terminal/blocks.ts'
import { metricLines } from './terminal/metric-lines.ts'
import { grid, GRID_GAP, type GridCell, painter, type Tone } from './text-grid.ts'
import { textWidth, wrap } from './text-width.ts'
import { type CertificateWords, sayCertificate } from './wording/certificate.ts'
import { COMPARISONS, sayEstimate, sayValue } from './wording/estimate.ts'
import { isWellIsolated, ISOLATION_WARNING, sayIsolation, sayMachine, sayMissingIsolation } from './wording/machine.ts'
import { estimateOf, headlineIds, ranking } from './wording/ranking.ts'
import { sayRanks } from './wording/ranks.ts'
import { countsOf, sayDenominators, sayIncomplete, sayMissing, sayRun } from './wording/run.ts'
import { sayTypeErrors } from './wording/type-errors.ts'
import { VERDICTS } from './wording/verdict.ts'

/** Narrower terminals get lines of this width all the same; wider ones are not filled beyond the other. */
const NARROWEST = 80
const WIDEST = 160

/** From here on there is room for the intervals of pass@k. */
const ROOMY = 104

/** Longest name of a set in a table; what is left of 80 columns beside the figures. */
const SET_COLUMNS = 18

/** A column of the problem table is never narrower than its figures: `12.3× (11.9–12.8) ▼ 2/3`. */
const PROBLEM_COLUMNS_LEAST = 18
const PROBLEM_COLUMNS_MOST = 46

/** Missing problems named per set before the rest is counted. */
const MISSING_NAMED = 8

type Paint = ReturnType<typeof painter>
type Lines = readonly string[]

export const report: Reporter = {
  name: 'terminal',
  description: 'tables for a terminal of 80 to 160 columns',
  fileName: undefined,
  render: (input, options) => {
    const columns = Math.min(WIDEST, Math.max(NARROWEST, options.columns))
    const paint = painter(options.color)
    const reading = read(input)
    const sections: readonly Lines[] = [
      wrap(['effbench', ...sayRun(input), sayCertificate(input.scores).mark].join(' · '), columns, 2).map((text) =>
        paint(text, 'quiet'),
      ),
      headline(input, columns, paint),
      rankingLines(input, columns, paint),
      certificateLines(input, columns, paint, 'not-certified'),
      ...problemTables(reading, columns, paint),
      ...(options.everyMetric === true ? metricLines(input.scores, columns, paint) : []),
      verdictLines(reading, columns, paint),
      footLines(input, columns, paint),
    ]
    return `${sections
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n')}\n`
  },
}

/** One row a set. The *correct* rule of pass@k has a column only where it says something else than the strict. */
const headline = ({ scores }: ReportInput, columns: number, paint: Paint): Lines => {
  const ids = headlineIds(scores)
  const isRoomy = columns >= ROOMY
  const sayPass = isRoomy ? sayEstimate : sayValue
  const differs = scores.sets.some(
    (set) => sayValue(estimateOf(set, ids.pass), 'share') !== sayValue(estimateOf(set, ids.passCorrect), 'share'),
  )
  const rows = scores.sets.map((set): readonly GridCell[] => [
    { text: label(set.set), tone: 'strong' },
    { text: `${set.verdicts['accepted'] ?? 0}/${set.candidates}` },
    { text: sayPass(estimateOf(set, ids.pass), 'share') },
    ...(differs ? [{ text: sayPass(estimateOf(set, ids.passCorrect), 'share') }] : []),
    { text: sayEstimate(estimateOf(set, ids.efficiency), 'share'), tone: 'strong' },
    { text: sayEstimate(estimateOf(set, ids.speedup), 'ratio') },
  ])
  return grid(
    [
      { head: 'set', align: 'left', widest: isRoomy ? 2 * SET_COLUMNS : SET_COLUMNS },
      { head: 'accepted', align: 'right' },
      { head: ids.pass, align: 'left' },
      ...(differs ? [{ head: 'correct', align: 'left' } as const] : []),
      { head: ids.efficiency, align: 'left' },
      { head: 'speedup', align: 'left' },
    ],
    rows,
    paint,
  )
}

const rankingLines = ({ scores }: ReportInput, columns: number, paint: Paint): Lines => {
  const found = ranking(scores)
  if (found.kind === 'none') return [paint('No set was scored.', 'loud')]
  if (found.kind === 'alone') return []
  const ranks = sayRanks(scores)
  return [
    ...wrap(`${found.claim}: ${found.sentence}.`, columns, 2).map((text) =>
      paint(text, found.kind === 'settled' ? 'plain' : 'doubt'),
    ),
    ...(ranks === undefined ? [] : wrap(`${ranks}.`, columns, 2)),
  ]
}

const TONES: Readonly<Record<NonNullable<CandidateScore['comparison']>, Tone>> = {
  faster: 'good',
  slower: 'bad',
  equal: 'plain',
  unresolved: 'doubt',
}

/** The best speedup with its mark, or the verdict; then how many of several candidates were accepted. */
const cellOf = (cell: Cell): GridCell => {
  const share =
    cell.kind !== 'missing' && cell.rows.length > 1 ? ` ${countAccepted(cell.rows)}/${cell.rows.length}` : ''
  switch (cell.kind) {
    case 'missing':
      return { text: '–', tone: 'quiet' }
    case 'unmeasured':
      return { text: `not measured${share}`, tone: 'quiet' }
    case 'failed':
      return { text: `${VERDICTS[cell.measurement.verdict.kind].title}${share}`, tone: 'bad' }
    case 'timed': {
      const { speedup, comparison = 'unresolved' } = cell.score
      return { text: `${sayEstimate(speedup)} ${COMPARISONS[comparison].mark}${share}`, tone: TONES[comparison] }
    }
  }
}

/** Problems down, sets across; as many sets side by side as fit, the others in further tables. */
const problemTables = ({ problems, sets, cell }: Reading, columns: number, paint: Paint): readonly Lines[] => {
  const problemColumns = Math.max(...problems.map(({ card }) => textWidth(card.id)), 'problem'.length)
  const ofSets = sets.map((set) => {
    const cells = problems.map(({ card }) => cellOf(cell(set.set, card.id)))
    return { set, cells, columns: Math.max(textWidth('not measured'), ...cells.map(({ text }) => textWidth(text))) }
  })
  const blocks = inBlocks(ofSets, columns - Math.min(problemColumns, PROBLEM_COLUMNS_LEAST))
  const legend = `Best speedup per problem. ${Object.values(COMPARISONS)
    .map(({ mark, words }) => `${mark} ${words}`)
    .join('; ')}; n/m accepted of m candidates.`
  const tables = blocks.map((block) => {
    const taken = block.reduce((sum, one) => sum + one.columns + GRID_GAP, 0)
    return grid(
      [
        { head: 'problem', align: 'left', widest: Math.min(PROBLEM_COLUMNS_MOST, columns - taken) },
        ...block.map((one) => ({ head: label(one.set.set), align: 'left', widest: one.columns }) as const),
      ],
      problems.map(({ card }, index) => [{ text: card.id }, ...block.map((one) => one.cells[index] ?? { text: '' })]),
      paint,
    )
  })
  return [...tables, wrap(legend, columns, 2).map((text) => paint(text, 'quiet'))]
}

const verdictLines = ({ sets }: Reading, columns: number, paint: Paint): Lines =>
  sets.flatMap((set: SetScore) => {
    const counts = countsOf(set).map(({ title, count }) => `${count} ${title}`)
    const missing = sayMissing(set, MISSING_NAMED)
    return [
      ...wrap(`${label(set.set)}: ${counts.join(', ')}. ${sayDenominators(set)}.`, columns, 2),
      ...(missing === undefined ? [] : wrap(`  ${missing}.`, columns, 2).map((text) => paint(text, 'doubt'))),
    ]
  })

const CERTIFICATE_TONES: Readonly<Record<CertificateWords['kind'], Tone>> = {
  certified: 'plain',
  'not-certified': 'loud',
  'not-asked': 'quiet',
}

/** The certificate, if it is of these kinds: a refusal stands beside the figures it is about, the others at the foot. */
const certificateLines = (
  { scores }: ReportInput,
  columns: number,
  paint: Paint,
  ...kinds: readonly CertificateWords['kind'][]
): Lines => {
  const { kind, sentence } = sayCertificate(scores)
  return kinds.includes(kind)
    ? wrap(`${sentence}.`, columns, 2).map((text) => paint(text, CERTIFICATE_TONES[kind]))
    : []
}

const footLines = (input: ReportInput, columns: number, paint: Paint): Lines => {
  const { machine, intake } = input.record.header
  const types = sayTypeErrors(input.record)
  const isWeak = !isWellIsolated(machine)
  const said = (text: string, tone: Tone): Lines => wrap(text, columns, 2).map((part) => paint(part, tone))
  return [
    ...sayIncomplete(input).flatMap((text) => said(text, 'loud')),
    ...certificateLines(input, columns, paint, 'certified', 'not-asked'),
    ...(intake.length === 0 ? [] : intake.flatMap((text) => said(`Intake: ${line(text)}`, 'quiet'))),
    ...(types === undefined ? [] : said(`Types: ${types}.`, 'quiet')),
    ...said(`Isolation ${sayIsolation(machine)}`, isWeak ? 'loud' : 'quiet'),
    ...(isWeak ? said(`WARNING: ${ISOLATION_WARNING}`, 'loud') : []),
    ...sayMissingIsolation(machine).flatMap(({ lack, remedy }) =>
      said(`  ${lack}. To mend it: ${remedy}`, isWeak ? 'loud' : 'quiet'),
    ),
    ...said(
      sayMachine(machine)
        .map(({ words }) => words)
        .join(' · '),
      'quiet',
    ),
  ]
}
