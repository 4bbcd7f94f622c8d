import type { Estimate } from '../harness/model/estimate.ts'
import type { ProblemCard } from '../harness/model/problem.ts'
import type { CandidateScore, LevelScore } from '../harness/model/score.ts'
import type { Secondary } from '../harness/model/secondary.ts'
import { secondaryByKey } from './reading.ts'
import type { Reporter, ReportInput } from './reporter.ts'
import { label } from './sanitise.ts'
import { grid, painter, type GridCell } from './text-grid.ts'
import { wrap } from './text-width.ts'
import { sayCertificate } from './wording/certificate.ts'
import { EQUAL_WITHIN_WORDS, sayEstimate } from './wording/estimate.ts'
import { isWellIsolated, ISOLATION_WARNING } from './wording/machine.ts'
import { sayTime } from './wording/quantity.ts'
import { FLAGS, secondaryRows } from './wording/secondary.ts'
import { sayVerdict } from './wording/verdict.ts'

type Paint = ReturnType<typeof painter>

/** What a developer asks: is my code faster or slower, by how much, and on which input does it show? */
export const report: Reporter = {
  name: 'comparison',
  description: 'each candidate against the canonical solution, level by level, for a terminal',
  fileName: undefined,
  render: (input, { columns, color }) => {
    const paint = painter(color)
    const { machine } = input.record.header
    const secondaries = secondaryByKey(input.scores)
    const { kind, sentence } = sayCertificate(input.scores)
    const certificate = wrap(`${sentence}.`, columns, 2).map((text) =>
      paint(text, kind === 'not-certified' ? 'loud' : 'quiet'),
    )
    const sections = input.scores.candidates.map((candidate) => [
      ...wrap(sayClaim(candidate, input), columns, 2).map((text) => paint(text, 'strong')),
      ...levelTable(candidate, input, paint),
      ...secondaryTable(secondaries.get(candidate.measurement), columns, paint),
    ])
    const warning = isWellIsolated(machine)
      ? []
      : [wrap(ISOLATION_WARNING, columns, 2).map((text) => paint(text, 'loud'))]
    if (sections.length === 0) sections.push(['Nothing was measured.'])
    return `${[...sections, certificate, ...warning].map((lines) => lines.join('\n')).join('\n\n')}\n`
  },
}

const isAlone = ({ scores }: ReportInput, { set }: CandidateScore): boolean =>
  scores.candidates.filter((other) => other.set === set).length === 1

/** r = 1/s, with the ends of the interval changed over. */
const inverse = (estimate: Estimate): Estimate => {
  switch (estimate.kind) {
    case 'interval':
      return { kind: 'interval', value: 1 / estimate.value, low: 1 / estimate.high, high: 1 / estimate.low }
    case 'point':
      return { ...estimate, value: 1 / estimate.value }
    case 'absent':
      return estimate
  }
}

/** A set of one candidate goes by its own name: `compare` names it after the file. */
const sayClaim = (candidate: CandidateScore, input: ReportInput): string => {
  const { set, name, problem } = candidate
  const who = `${isAlone(input, candidate) ? label(set) : `${label(set)}/${label(name)}`} on ${problem}`
  const { speedup, comparison, verdict } = candidate
  if (verdict.kind !== 'accepted') {
    const { title, reason } = sayVerdict(verdict)
    return `${who}: ${title}: ${reason}`
  }
  switch (comparison) {
    case 'faster':
      return `${who}: ${sayEstimate(speedup)} faster than the canonical`
    case 'slower':
      return `${who}: ${sayEstimate(inverse(speedup))} slower than the canonical`
    case 'equal':
      return `${who}: as fast as the canonical within ${EQUAL_WITHIN_WORDS}: takes ${sayEstimate(inverse(speedup))} of its time`
    case 'unresolved':
    case undefined:
      return `${who}: not told apart from the canonical: takes ${sayEstimate(inverse(speedup))} of its time; try a higher --precision`
  }
}

const levelTable = (candidate: CandidateScore, { record, scores }: ReportInput, paint: Paint): readonly string[] => {
  const card = record.problems.find((problem) => problem.card.id === candidate.problem)?.card
  const levels = candidate.levels.filter(({ family }) => family !== undefined)
  if (card === undefined || levels.length === 0) return []
  const canonicalTime = ({ level, family }: LevelScore): string => {
    const found = scores.canonicalTimes.find(
      (time) => time.problem === candidate.problem && time.level === level && time.family === family,
    )
    return found === undefined ? '' : sayTime(found.time)
  }
  return grid(
    [
      { head: 'level', align: 'left' },
      { head: 'n', align: 'right' },
      { head: 'slowest input', align: 'left' },
      { head: 'canonical', align: 'right' },
      { head: 'takes, of the canonical’s time', align: 'left' },
    ],
    levels.map((level): readonly GridCell[] => [
      { text: level.level },
      { text: sizeOf(card, level.level) },
      { text: level.family ?? '' },
      { text: canonicalTime(level) },
      { text: level.ratio.kind === 'absent' ? sayVerdict(candidate.verdict).title : sayEstimate(level.ratio) },
    ]),
    paint,
  )
}

/** What was seen beside the time, and what it makes doubtful. Nothing here is ranked on. */
const secondaryTable = (secondary: Secondary | undefined, columns: number, paint: Paint): readonly string[] => {
  if (secondary === undefined) return []
  const rows = secondaryRows(secondary)
  const table = grid(
    [
      { head: 'beside it', align: 'left' },
      { head: 'candidate', align: 'right' },
      { head: 'canonical', align: 'right' },
      { head: 'ratio', align: 'right' },
    ],
    rows.map(({ name, candidate, canonical, ratio }): readonly GridCell[] => [
      { text: name },
      { text: candidate },
      { text: canonical },
      { text: ratio },
    ]),
    paint,
  )
  const flags = secondary.flags.flatMap((flag) => wrap(`${FLAGS[flag]}.`, columns, 2))
  return [...(rows.length === 0 ? [] : table), ...flags.map((text) => paint(text, 'doubt'))]
}

const sizeOf = ({ levels }: ProblemCard, name: string): string =>
  (levels.find((level) => level.name === name)?.size ?? 0).toLocaleString('en')
