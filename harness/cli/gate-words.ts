import { line } from '../../reports/sanitise.ts'
import { sayEstimate, sayValue } from '../../reports/wording/estimate.ts'
import { sayCount, sayList } from '../../reports/wording/quantity.ts'
import { UNMEASURED, VERDICTS } from '../../reports/wording/verdict.ts'
import type {
  GateFinding,
  GateReason,
  GateResult,
  GateRow,
  GateSide,
  GateVerdict,
  UnmetThreshold,
} from '../model/gate.ts'

/** What a gate says, in sentences: the same on a terminal, in a summary and in annotations. */

export const GATE_REASONS: Readonly<Record<GateReason, string>> = {
  time: 'times compared',
  verdict: 'another verdict',
  stopped: 'stopped at its limit',
  'few-pairs': 'too few pairs to compare',
  'both-failed': 'failed before and now',
  'both-stopped': 'stopped at its limit before and now',
  fault: 'the harness failed on it',
  unmeasured: 'not measured',
  'problem-changed': 'the problem has changed',
  'only-now': 'not in the baseline',
  'only-before': 'only in the baseline',
}

/** Rows that a summary names; the table has all. */
const WORST_NAMED = 3
/** Things listed in one line. */
const LISTED = 3

const percent = (share: number): string => `${Number((100 * share).toPrecision(3))} %`

const sayVerdictOf = (verdict: GateVerdict): string =>
  verdict === 'unmeasured' ? UNMEASURED.title : VERDICTS[verdict].title

export const rowName = ({ set, problem, name }: Pick<GateRow, 'set' | 'problem' | 'name'>): string =>
  line(`${set}/${problem}/${name}`)

/** `1.31×`, or the verdict where there is no speedup. */
export const saySide = (side: GateSide | undefined): string => {
  if (side === undefined) return '–'
  return side.speedup.kind === 'absent' ? sayVerdictOf(side.verdict) : sayValue(side.speedup, 'ratio')
}

/** The change of speed; of stopped calls the bound is one. */
export const sayChange = ({ change, reason, finding }: GateRow): string => {
  if (change.kind === 'absent') return '–'
  if (reason !== 'stopped') return sayEstimate(change)
  const isSlower = change.value < 1
  return `${finding === 'inconclusive' ? 'about' : isSlower ? 'at most' : 'at least'} ${sayValue(change, 'ratio')}`
}

/** One row in a sentence. */
export const sayRow = (row: GateRow): string => {
  const sides = `${saySide(row.before)} before, ${saySide(row.now)} now`
  const change = row.change.kind === 'absent' ? '' : `${sayChange(row)} of its speed; `
  const text = row.isSameText === true ? '; the text is that of before' : ''
  return `${rowName(row)}: ${change}${sides}${text}`
}

export const sayUnmet = ({ set, metric, better, asked, seen }: UnmetThreshold): string => {
  const value =
    seen === undefined || seen.kind === 'absent'
      ? `absent (${seen?.reason ?? 'no such metric'})`
      : seen.value.toFixed(3)
  return `${line(set)}: ${metric} is ${value}, ${better === 'lower' ? 'above' : 'below'} ${asked}`
}

const count = (rows: readonly GateRow[], finding: GateFinding): number =>
  rows.filter((row) => row.finding === finding).length

const HEADS: Readonly<Record<GateResult['status'], string>> = {
  ...{ met: 'Gate met', 'not-met': 'Gate not met', inconclusive: 'Gate inconclusive' },
}

const headline = ({ status, rows, unmet, doubts, baseline }: GateResult): string => {
  const regressed = count(rows, 'regressed')
  const said: Readonly<Record<GateResult['status'], string>> = {
    met: baseline === undefined ? 'every threshold is met' : 'nothing regressed',
    'not-met': sayList([
      ...(regressed > 0 ? [`${sayCount(regressed, 'candidate')} regressed`] : []),
      ...(unmet.length > 0 ? [`${sayCount(unmet.length, 'threshold')} not met`] : []),
    ]),
    inconclusive: line(doubts[0]?.says ?? ''),
  }
  return `${HEADS[status]}: ${said[status]}.`
}

const FINDINGS: readonly GateFinding[] = ['regressed', 'improved', 'unchanged', 'inconclusive', 'new', 'missing']

const sayCounts = ({ rows, baseline, run }: GateResult): string[] =>
  baseline === undefined || rows.length === 0
    ? []
    : [
        `Run ${line(run)} against baseline ${line(baseline)}: ${FINDINGS.map((finding) => `${count(rows, finding)} ${finding}`).join(', ')}.`,
      ]

const sayWorst = ({ rows }: GateResult): string[] => {
  const regressed = rows.filter(({ finding }) => finding === 'regressed')
  const more = regressed.length - WORST_NAMED
  return [...regressed.slice(0, WORST_NAMED).map(sayRow), ...(more > 0 ? [`… and ${more} more regressed.`] : [])]
}

const sayAll = (head: string, things: readonly string[]): string[] =>
  things.length === 0
    ? []
    : [
        `${head}: ${sayList(
          things.map((thing) => line(thing)),
          LISTED,
        )}.`,
      ]

/**
 * The whole of a gate in at most ten lines: verdict, counts, the worst three and how many more, thresholds, doubts, cautions,
 * and by what was judged.
 */
export const gateLines = (result: GateResult): string[] => {
  const { status, doubts, cautions, unmet, baseline, minimalChange, falseDiscoveries } = result
  const rest = status === 'inconclusive' ? doubts.slice(1) : doubts
  return [
    headline(result),
    ...sayCounts(result),
    ...sayWorst(result),
    ...sayAll('Thresholds', unmet.map(sayUnmet)),
    ...sayAll(
      'In doubt',
      rest.map(({ says }) => says),
    ),
    ...sayAll('Mind', cautions),
    ...(baseline === undefined
      ? []
      : [
          `A change counts from ${percent(minimalChange)} of time on; of the changes called, at most ${percent(falseDiscoveries)} are none.`,
        ]),
  ]
}
