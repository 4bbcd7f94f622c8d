import * as Plot from '@observablehq/plot'

import { EQUAL_WITHIN } from '../../harness/model/defaults.ts'
import { type Markup, markup } from '../markup.ts'
import type { Reading } from '../reading.ts'
import { chart } from './chart.ts'
import { domainOf, type Group, layout, type Row, type Size, sizesOf } from './forest-rows.ts'
import type { SetLook } from './set-look.ts'

const ROW_HEIGHT = 19

/** Room for the ticks above, and for the ticks and the directions below. */
const TOP = 26
const BOTTOM = 46

/** Ticks of the log axis; those inside the domain are shown. */
const TICKS = [0.001, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 1000]

/** More ticks than this do not fit side by side on a narrow page; then these are shown. */
const TICKS_NARROW = 6
const TICKS_SPARSE = [0.001, 0.01, 0.1, 1, 10, 100, 1000]

/** The first row's middle is this far below the upper edge, in rows; the last one's as far above the lower. */
const EDGE = 0.7

/** Speedup by problem and set on a log axis, drawn for wide and for narrow pages; the style shows one of them. */
export const forestPlot = (reading: Reading): Markup => {
  const { wide, narrow } = sizesOf(reading)
  return markup`<div class="plot wide">${drawn(reading, wide)}</div>
<div class="plot narrow">${drawn(reading, narrow)}</div>${
    reading.sets.length > wide.sets
      ? markup`<p class="fine">The first ${wide.sets} of ${reading.sets.length} sets are drawn.</p>`
      : undefined
  }`
}

type Value = Row & { readonly mark: Extract<Row['mark'], { kind: 'value' }> }
const isValue = (row: Row): row is Value => row.mark.kind === 'value'

/** The marks of one set: interval, filled dot where resolved and hollow where not, arrow at a bound, cross for a failure. Words where none stand beside it. */
const marksOf = (
  look: SetLook,
  rows: readonly Row[],
  [least, most]: readonly [number, number],
  size: Size,
): Plot.Markish[] => {
  const color = `var(--set-${look.color})`
  const values = rows.filter(isValue)
  const y = (row: Row): number => row.y
  const said = size.figures === 'none' ? { title: (row: Row): string => row.words } : {}
  const bounds = rows.flatMap((row) => (row.mark.kind === 'bound' ? [{ ...row, bound: row.mark.value }] : []))
  return [
    Plot.link(values, {
      x1: (row: Value) => Math.max(least, row.mark.low),
      x2: (row: Value) => Math.min(most, row.mark.high),
      y1: y,
      y2: y,
      stroke: color,
      strokeWidth: 2,
      strokeLinecap: 'round',
    }),
    ...[true, false].map((isResolved) =>
      Plot.dot(
        values.filter(({ mark }) => mark.isResolved === isResolved),
        {
          ...{ x: (row: Value) => row.mark.value, y, ...said },
          ...{ symbol: look.symbol, r: 3.7, fill: isResolved ? color : 'var(--surface)' },
          ...{ stroke: color, strokeWidth: 1.6 },
        },
      ),
    ),
    Plot.link(bounds, {
      x1: least,
      x2: (row: { bound: number }) => row.bound,
      y1: y,
      y2: y,
      stroke: color,
      strokeWidth: 2,
      strokeDasharray: '2 3',
    }),
    Plot.text(bounds, {
      x: (row: { bound: number }) => row.bound,
      y,
      ...said,
      text: () => '◀',
      fill: color,
      fontSize: 11,
    }),
    Plot.text(
      rows.filter(({ mark }) => mark.kind === 'failed'),
      { x: least, y, ...said, text: () => '✕', fill: color, fontSize: 12, fontWeight: 'bold', dx: 7 },
    ),
  ]
}

const ticksOf = ([least, most]: readonly [number, number], size: Size): readonly number[] => {
  const isInside = (tick: number): boolean => tick >= least && tick <= most
  const ticks = TICKS.filter(isInside)
  return size.names === 'beside' || ticks.length <= TICKS_NARROW ? ticks : TICKS_SPARSE.filter(isInside)
}

/** What the marks stand on: the band of equality, the line at 1, the axis above and below, the directions. */
const scenery = (ticks: readonly number[], [start, end]: readonly [number, number]): Plot.Markish[] => {
  const axis = { ticks, tickFormat: (tick: number) => `${tick}×`, tickSize: 0, fontSize: 12, label: null }
  const band = { x1: 1 / (1 + EQUAL_WITHIN), x2: 1 + EQUAL_WITHIN, y1: start, y2: end, fill: 'var(--band)' }
  const directions = { x: [1], frameAnchor: 'bottom', dy: 40, fontSize: 12, fill: 'var(--quiet)' } as const
  return [
    Plot.rect([0], band),
    Plot.gridX(ticks, { stroke: 'var(--rule)', strokeOpacity: 1 }),
    Plot.ruleX([1], { stroke: 'var(--ink)', strokeWidth: 1 }),
    Plot.axisX({ ...axis, anchor: 'top' }),
    Plot.axisX({ ...axis, anchor: 'bottom' }),
    Plot.text([1], { ...directions, text: () => '← slower · faster →' }),
  ]
}

/** Problems on the left, each a link to its candidates. */
const namesOf = (groups: readonly Group[], size: Size): Plot.Markish => {
  const isAbove = size.names === 'above'
  return Plot.text(groups, {
    frameAnchor: 'left',
    y: (group: Group) => (isAbove ? group.y : (group.y + group.end) / 2),
    dx: isAbove ? 0 : -size.left,
    text: 'problem',
    href: (group: Group) => `#problem-${group.problem}`,
    textAnchor: 'start',
    fontSize: 13,
    fontWeight: isAbove ? 600 : 400,
    fill: 'var(--ink)',
    stroke: 'var(--ground)',
    strokeWidth: 4,
  })
}

/** Figures in words, at the right edge. */
const figuresOf = (rows: readonly Row[], size: Size): Plot.Markish =>
  Plot.text(rows, {
    frameAnchor: 'right',
    y: (row: Row) => row.y,
    dx: size.right,
    text: 'figure',
    textAnchor: 'end',
    fontSize: 12,
    fontVariant: 'tabular-nums',
    fill: 'var(--quiet)',
  })

const drawn = (reading: Reading, size: Size): Markup | undefined => {
  const { rows, groups, end } = layout(reading, size)
  if (rows.length === 0) return undefined
  const domain = domainOf(rows)
  const span: readonly [number, number] = [-EDGE, end - 1 + EDGE]
  const height = (span[1] - span[0]) * ROW_HEIGHT
  const bySet = Map.groupBy(rows, ({ look }) => `${look.color}/${look.symbol}`)
  return chart({
    width: size.width,
    height: TOP + height + BOTTOM,
    marginLeft: size.left,
    marginRight: size.right,
    marginTop: TOP,
    marginBottom: BOTTOM,
    ariaLabel: 'Best speedup against the canonical of each set on each problem, log axis, with 95 % intervals',
    x: { type: 'log', domain, axis: null },
    y: { domain: span, axis: null, range: [TOP, TOP + height] },
    marks: [
      ...scenery(ticksOf(domain, size), span),
      namesOf(groups, size),
      ...[...bySet.values()].flatMap((own) => {
        const [first] = own
        return first === undefined ? [] : marksOf(first.look, own, domain, size)
      }),
      ...(size.figures === 'none' ? [] : [figuresOf(rows, size)]),
    ],
  })
}
