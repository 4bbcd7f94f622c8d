import type { Estimate } from '../harness/model/estimate.ts'
import type { Secondary } from '../harness/model/secondary.ts'
import { type Quantity, ratio, toSeconds } from '../harness/model/units.ts'
import { type CandidateRow, read } from './reading.ts'
import type { Reporter, ReportInput } from './reporter.ts'
import { line } from './sanitise.ts'

type Cell = string | number | undefined

/** Columns of an estimate: the figure, its 95 % interval, and why either is missing. */
const estimateCells = (estimate: Estimate | undefined): readonly [Cell, Cell, Cell, Cell] => {
  if (estimate === undefined) return [undefined, undefined, undefined, undefined]
  if (estimate.kind === 'absent') return [undefined, undefined, undefined, estimate.reason]
  if (estimate.kind === 'point') return [estimate.value, undefined, undefined, estimate.reason]
  return [estimate.value, estimate.low, estimate.high, undefined]
}

/** Candidate over canonical; empty where either was not observed, or the canonical needs nothing. */
const quotient = <U extends string>(
  pair: { readonly candidate: Quantity<U>; readonly reference: Quantity<U> } | undefined,
): Cell => (pair === undefined || pair.reference === 0 ? undefined : ratio(pair.candidate, pair.reference))

const besideCells = (secondary: Secondary | undefined): readonly Cell[] => [
  quotient(secondary?.steady),
  quotient(secondary?.cold),
  quotient(secondary?.peak),
  secondary?.peak?.candidate,
  secondary?.flags.join(' '),
]

const HEAD: readonly string[] = [
  ...['set', 'problem', 'candidate', 'origin', 'key', 'verdict', 'passed', 'total', 'efficiency'],
  ...['speedup', 'speedup_low', 'speedup_high', 'speedup_note', 'comparison'],
  ...['steady_ratio', 'cold_ratio', 'peak_ratio', 'peak_bytes', 'flags'],
  ...['growth', 'growth_against_canonical', 'warnings', 'elapsed_s'],
]

const cellsOf = ({ candidate, measurement, score, secondary }: CandidateRow, { growth }: ReportInput): Cell[] => {
  const grows = growth?.get(candidate.measurement)
  return [
    ...[candidate.set, candidate.problem, candidate.name, candidate.origin, candidate.measurement],
    ...[measurement?.verdict.kind, measurement?.correctness.passed, measurement?.correctness.total, score?.efficiency],
    ...[...estimateCells(score?.speedup), score?.comparison],
    ...besideCells(secondary),
    ...[grows?.worst?.finding?.growth, grows?.againstCanonical, measurement?.warnings.join(' ')],
    measurement === undefined ? undefined : toSeconds(measurement.elapsed),
  ]
}

/** Spreadsheets compute what begins like this; the apostrophe, which they do not show, keeps it text. */
const COMPUTED = /^[=+@\t\r-]/u

const written = (cell: Cell): string => {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const text = line(cell)
  const safe = COMPUTED.test(text) ? `'${text}` : text
  return /[",\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * Comma-separated values after RFC 4180: a row a candidate, every digit of a number, nothing where there is no figure.
 * Names are sanitised, so a program that must match them exactly goes by `key`.
 */
export const report: Reporter = {
  name: 'csv',
  description: 'comma-separated values for a spreadsheet: a row a candidate',
  fileName: 'candidates.csv',
  isOnRequest: true,
  render: (input) =>
    [HEAD, ...read(input).rows.map((row) => cellsOf(row, input))]
      .map((cells) => `${cells.map(written).join(',')}\r\n`)
      .join(''),
}
