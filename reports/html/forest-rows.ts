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
  /** The figure with its interval, or only the value. */
  readonly figures: 'full' | 'short'
}

export const WIDE: Size = { width: 1120, left: 316, right: 168, names: 'beside', figures: 'full' }
export const NARROW: Size = { width: 380, left: 8, right: 66, names: 'above', figures: 'short' }

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
    if (size.names === 'above') y += 1
    for (const [index, set] of reading.sets.entries()) {
      const row = rowOf(reading, { set: set.set, problem: card.id, look: setLook(index), y, size })
      if (row === undefined) continue
      rows.push(row)
      y += 1
    }
    if (rows.length === before) {
      y = start
      continue
    }
    groups.push({ problem: card.id, y: start, end: y - 1 })
    y += GROUP_GAP
  }
  return { rows, groups, end: y - GROUP_GAP }
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
