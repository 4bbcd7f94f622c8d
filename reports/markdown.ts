import { kibibytes, bytes, type Bytes, toKibibytes } from '../harness/model/units.ts'
import type { SetScore } from '../harness/model/score.ts'
import { type CandidateRow, type Cell, countAccepted, read, type Reading } from './reading.ts'
import type { Reporter, ReportInput } from './reporter.ts'
import { label, line } from './sanitise.ts'
import { sayCertificate } from './wording/certificate.ts'
import { COMPARISONS, sayEstimate } from './wording/estimate.ts'
import { isWellIsolated, ISOLATION_WARNING, sayIsolation, sayMachine, sayMissingIsolation } from './wording/machine.ts'
import { sayCount } from './wording/quantity.ts'
import { estimateOf, headlineIds, ranking } from './wording/ranking.ts'
import { countsOf, sayDenominators, sayIncomplete, sayMissing, sayRun } from './wording/run.ts'
import { sayVerdict, VERDICTS } from './wording/verdict.ts'

/** GitHub drops a step summary above 1 MiB as a whole; this leaves room for what other steps write. */
const SIZE_MOST: Bytes = kibibytes(878)

/** Longest reason and input of a failure: the whole of it is in the HTML page. */
const REASON_CHARACTERS = 400

/** Missing problems named per set before the rest is counted. */
const MISSING_NAMED = 20

export const report: Reporter = {
  name: 'markdown',
  description: 'summary for a CI step: headline, problems worst first, failures',
  fileName: 'summary.md',
  render: (input) => {
    const reading = read(input)
    const head = [headline(input), notes(input)].join('\n')
    return withinSize(head, [
      { ...problemTable(reading), rest: 'problem' },
      { ...failureTable(reading), rest: 'failure' },
    ])
  },
}

/**
 * Text as text: every character that Markdown, HTML or a CI runner could read as markup becomes a numeric entity.
 * Letters, digits, blanks and the punctuation that means nothing inside a line stay; a point that would make a
 * link (`www.`) and a colon that could begin an emoji or a command do not.
 */
export const text = (raw: string): string =>
  line(raw).replaceAll(
    /[^\p{L}\p{M}\p{N} ,;.:=+/()'"…×–·%-]|(?<=www)\.|:(?! )/giu,
    (character) => `&#${character.codePointAt(0) ?? 0};`,
  )

const name = (raw: string): string => text(label(raw))

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const headline = (input: ReportInput): string => {
  const { scores } = input
  const ids = headlineIds(scores)
  const found = ranking(scores)
  const claim =
    found.kind === 'settled' || found.kind === 'open' ? `**${text(found.claim)}**: ${text(found.sentence)}.\n\n` : ''
  const rows = scores.sets.map((set) =>
    row([
      `**${name(set.set)}**`,
      `${set.verdicts['accepted'] ?? 0}/${set.candidates}`,
      sayEstimate(estimateOf(set, ids.pass), 'share'),
      sayEstimate(estimateOf(set, ids.passCorrect), 'share'),
      sayEstimate(estimateOf(set, ids.efficiency), 'share'),
      sayEstimate(estimateOf(set, ids.speedup), 'ratio'),
    ]),
  )
  const table = [
    row(['set', 'accepted', ids.pass, `${ids.pass} (too slow counts)`, ids.efficiency, 'speedup']),
    row(['---', '--:', '---', '---', '---', '---']),
    ...rows,
  ]
  return `## effbench\n\n${claim}${table.join('\n')}\n`
}

const setNote = (set: SetScore): readonly string[] => {
  const counts = countsOf(set).map(({ title, count }) => `${count} ${title}`)
  const missing = sayMissing(set, MISSING_NAMED)
  return [
    `- ${name(set.set)}: ${counts.join(', ')}. ${text(sayDenominators(set))}.`,
    ...(missing === undefined ? [] : [`- ${text(missing)}.`]),
  ]
}

const notes = (input: ReportInput): string => {
  const { machine, intake } = input.record.header
  const certificate = sayCertificate(input.scores)
  return [
    '',
    ...sayIncomplete(input).map((sentence) => `> [!WARNING]\n> ${text(sentence)}\n`),
    ...(certificate.kind === 'not-certified' ? [`> [!CAUTION]\n> ${text(certificate.sentence)}\n`] : []),
    ...(isWellIsolated(machine) ? [] : [`> [!CAUTION]\n> ${ISOLATION_WARNING}\n`]),
    ...input.scores.sets.flatMap(setNote),
    ...intake.map((sentence) => `- Intake: ${text(sentence)}`),
    `- ${sayRun(input).map(text).join(' · ')}`,
    ...(certificate.kind === 'not-certified' ? [] : [`- ${text(certificate.sentence)}`]),
    ...certificate.checks.map(({ name: check, holds, seen }) => `- ${holds ? '✓' : '✕'} ${check}: ${text(seen)}`),
    `- Isolation ${sayIsolation(machine)}`,
    ...sayMissingIsolation(machine).map(
      ({ lack, remedy }) => `- ${text(lack)}. To mend it: <code>${text(remedy)}</code>`,
    ),
    `- ${sayMachine(machine)
      .map(({ words }) => text(words))
      .join(' · ')}`,
    '',
  ].join('\n')
}

interface Section {
  readonly head: string
  readonly rows: readonly string[]
}

const cellText = (cell: Cell): string => {
  const share =
    cell.kind !== 'missing' && cell.rows.length > 1 ? ` ${countAccepted(cell.rows)}/${cell.rows.length}` : ''
  switch (cell.kind) {
    case 'missing':
      return '–'
    case 'unmeasured':
      return `not measured${share}`
    case 'failed':
      return `${VERDICTS[cell.measurement.verdict.kind].title}${share}`
    case 'timed':
      return `${sayEstimate(cell.score.speedup)} ${COMPARISONS[cell.score.comparison ?? 'unresolved'].mark}${share}`
  }
}

/** Mean efficiency of a problem over the sets that have it; problems without any come last. */
const efficiencyOf = (problem: string, sets: readonly SetScore[]): number => {
  const values = sets.flatMap((set) =>
    set.problems
      .filter((score) => score.problem === problem && score.candidates > 0)
      .map(({ efficiency }) => efficiency),
  )
  return values.length === 0 ? Number.POSITIVE_INFINITY : values.reduce((sum, value) => sum + value, 0) / values.length
}

const problemTable = ({ problems, sets, cell }: Reading): Section => {
  const legend = Object.values(COMPARISONS).map(({ mark, words }) => `${mark} ${words}`)
  const worstFirst = problems.toSorted(
    (one, other) =>
      efficiencyOf(one.card.id, sets) - efficiencyOf(other.card.id, sets) || (one.card.id < other.card.id ? -1 : 1),
  )
  return {
    head: [
      '### Problems, worst first',
      '',
      `Best speedup of each set against the canonical: ${legend.join('; ')}; n/m accepted of m candidates.`,
      '',
      row(['problem', ...sets.map((set) => name(set.set))]),
      row(['---', ...sets.map(() => '---')]),
    ].join('\n'),
    rows: worstFirst.map(({ card }) => row([card.id, ...sets.map((set) => cellText(cell(set.set, card.id)))])),
  }
}

const failureRow = ({ candidate, measurement }: CandidateRow): readonly string[] => {
  if (measurement === undefined || measurement.verdict.kind === 'accepted') return []
  const { title, reason, input } = sayVerdict(measurement.verdict)
  const where = input === undefined ? '' : `<br>input <code>${text(line(input, REASON_CHARACTERS))}</code>`
  return [
    row([
      name(candidate.set),
      candidate.problem,
      name(candidate.name),
      title,
      `${text(line(reason, REASON_CHARACTERS))}${where}`,
    ]),
  ]
}

const failureTable = ({ rows }: Reading): Section => {
  const failures = rows.flatMap(failureRow)
  return {
    head:
      failures.length === 0
        ? '### Failures\n\nNone.'
        : [
            `### ${sayCount(failures.length, 'failure')}`,
            '',
            row(['set', 'problem', 'candidate', 'verdict', 'why']),
            row(['---', '---', '---', '---', '---']),
          ].join('\n'),
    rows: failures,
  }
}

/**
 * Head and as many rows as fit, section by section; then one sentence a section that says what was cut.
 */
const withinSize = (head: string, sections: readonly (Section & { readonly rest: string })[]): string => {
  let left = SIZE_MOST - sizeOf(head)
  const parts = [head]
  for (const { head: title, rows, rest } of sections) {
    const cutSentence = (count: number): string =>
      `\n${sayCount(count, rest)} cut to keep this summary below ${Math.ceil(toKibibytes(SIZE_MOST))} KiB; all of them are in the HTML page.\n`
    left -= sizeOf(`${title}\n\n`) + sizeOf(cutSentence(rows.length))
    const kept: string[] = []
    for (const one of rows) {
      const size = sizeOf(`${one}\n`)
      if (size > left) break
      left -= size
      kept.push(one)
    }
    const cut = rows.length - kept.length
    parts.push([title, ...kept, ...(cut > 0 ? [cutSentence(cut)] : [''])].join('\n'))
  }
  return parts.join('\n')
}

const sizeOf = (written: string): Bytes => bytes(Buffer.byteLength(written))
