import { label } from '../sanitise.ts'
import { type Reading, speedupBound } from '../reading.ts'
import { sayEstimate, sayRatio } from '../wording/estimate.ts'
import { VERDICTS } from '../wording/verdict.ts'
import { type SetLook, setLook } from './set-look.ts'

/** One line of the plot: what one set did on one problem. */
export interface Row {
  readonly y: number
  readonly look: SetLook
  readonly words: string
  readonly figure: string
  readonly mark:
    | {
        readonly kind: 'value'
        readonly value: number
        readonly low: number
        readonly high: number
        readonly isResolved: boolean
      }
    | { readonly kind: 'bound'; readonly value: number }
    | { readonly kind: 'failed' }
}

export interface Group {
  readonly problem: string
  readonly y: number
  readonly end: number
}

/** How the plot is set for a page of one width. */
export interface Size {
  readonly width: number
  readonly left: number
  readonly right: number
  /** Where the problem's name stands: beside its rows, or on a line of its own where there is no room beside. */
  readonly names: 'beside' | 'above'
  /** The figure with its interval, only the value, or none. */
  readonly figures: 'full' | 'short' | 'none'
  /** A row for each set of a problem, or one for all of them, where the rows would go on for screens. */
  readonly rows: 'by-set' | 'by-problem'
  /** The first so many sets are drawn. */
  readonly sets: number
}

const ALL = { rows: 'by-set', sets: Number.POSITIVE_INFINITY } as const
const WIDE: Size = { width: 1120, left: 316, right: 168, names: 'beside', figures: 'full', ...ALL }
const NARROW: Size = { width: 380, left: 8, right: 66, names: 'above', figures: 'short', ...ALL }

/** With more rows than this the plot has one for a problem: 4 sets and 60 problems are below. */
const ROWS_MOST = 300

/** Marks of more sets on one row cover one another. */
const SETS_ON_A_ROW = 8

/** How the plot is set on a wide page and on a narrow one. */
export const sizesOf = ({ sets, problems }: Reading): { readonly wide: Size; readonly narrow: Size } => {
  if (sets.length * problems.length <= ROWS_MOST) return { wide: WIDE, narrow: NARROW }
  const dense = { figures: 'none', rows: 'by-problem', sets: SETS_ON_A_ROW } as const
  return { wide: { ...WIDE, right: 12, ...dense }, narrow: { ...NARROW, right: 8, ...dense } }
}

/** Between two problems, in rows. */
const GROUP_GAP = 0.7

/** The axis always reaches this far to both sides of 1, so that small differences do not look large. */
const REACH_LEAST = 2

/** Rows from the top: problems as the run had them, in each the sets, best first. `end` is one past the last. */
export const layout = (
  reading: Reading,
  size: Size,
): { rows: readonly Row[]; groups: readonly Group[]; end: number } => {
  const rows: Row[] = []
  const groups: Group[] = []
  let y = 0
  for (const { card } of reading.problems) {
    const start = y
    const before = rows.length
    const isShared = size.rows === 'by-problem'
    if (size.names === 'above') y += 1
    for (const [index, set] of reading.sets.slice(0, size.sets).entries()) {
      const row = rowOf(reading, { set: set.set, problem: card.id, look: setLook(index), y, size })
      if (row === undefined) continue
      rows.push(row)
      if (!isShared) y += 1
    }
    if (isShared) y += 1
    if (rows.length === before) {
      y = start
      continue
    }
    groups.push({ problem: card.id, y: start, end: y - 1 })
    if (!isShared) y += GROUP_GAP
  }
  return { rows, groups, end: size.rows === 'by-problem' ? y : y - GROUP_GAP }
}

const rowOf = (
  reading: Reading,
  { set, problem, look, y, size }: { set: string; problem: string; look: SetLook; y: number; size: Size },
): Row | undefined => {
  const cell = reading.cell(set, problem)
  const who = `${problem}, ${label(set)}`
  switch (cell.kind) {
    case 'missing':
      return undefined
    case 'unmeasured':
      return { y, look, words: `${who}: not measured`, figure: 'not measured', mark: { kind: 'failed' } }
    case 'failed': {
      const { title, mark } = VERDICTS[cell.measurement.verdict.kind]
      const bound = speedupBound(cell.measurement)
      const failed = { y, look, words: `${who}: ${title}`, figure: size.figures === 'full' ? title : mark }
      if (bound === undefined) return { ...failed, mark: { kind: 'failed' } }
      return { ...failed, words: `${who}: ${title}, below ${sayRatio(bound)}`, mark: { kind: 'bound', value: bound } }
    }
    case 'timed': {
      const { speedup, comparison } = cell.score
      if (speedup.kind === 'absent') return undefined
      const { low, high } = speedup.kind === 'interval' ? speedup : { low: speedup.value, high: speedup.value }
      const isResolved = comparison !== undefined && comparison !== 'unresolved'
      return {
        y,
        look,
        words: `${who}: ${sayEstimate(speedup)}, ${comparison ?? 'unresolved'}`,
        figure: size.figures === 'full' ? sayEstimate(speedup) : sayRatio(speedup.value),
        mark: { kind: 'value', value: speedup.value, low, high, isResolved },
      }
    }
  }
}

/** A little beyond the values and bounds; intervals that reach further are cut at the edge. */
export const domainOf = (rows: readonly Row[]): readonly [number, number] => {
  const values = rows.flatMap(({ mark }) => (mark.kind === 'failed' ? [] : [mark.value]))
  const margin = 1.3
  return [Math.min(1 / REACH_LEAST, ...values) / margin, Math.max(REACH_LEAST, ...values) * margin]
}
