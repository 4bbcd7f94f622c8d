import * as Plot from '@observablehq/plot'

import type { Curve, CurveKind, Preferences } from '../../harness/model/comparison.ts'
import { type Markup, markup } from '../markup.ts'
import { label } from '../sanitise.ts'
import { sayShare } from '../wording/estimate.ts'
import { sayCount } from '../wording/quantity.ts'
import { chart } from './chart.ts'
import { type SetLook, setLook } from './set-look.ts'

/** More curves than this hide one another; the table has all. */
const CURVES_MOST = 8

/** Bands of more sets than this hide one another. */
const BANDS_MOST = 3

/** Multiples of the canonical's figure that have a column in the table. */
const COLUMNS = [0.5, 1, 1.5, 2, 5, 10, 20]

const TITLES: Readonly<Record<CurveKind, { readonly title: string; readonly says: string }>> = {
  'time-profile': {
    title: 'performance profile',
    says: 'share of problems solved within τ × the canonical’s time at the largest size',
  },
  'time-completion': {
    title: 'completion, time',
    says: 'share of levels finished within τ × the canonical’s time',
  },
  'memory-completion': {
    title: 'completion, memory',
    says: 'share of problems solved within τ × the canonical’s peak memory',
  },
}

interface Line {
  readonly set: string
  readonly look: SetLook
  readonly curve: Curve
}

const linesOf = (preferences: readonly Preferences[], kind: CurveKind): readonly Line[] =>
  preferences.flatMap(({ set, curves }, index) => {
    const curve = curves.find((one) => one.kind === kind)
    return curve === undefined || curve.points.length === 0 ? [] : [{ set, look: setLook(index), curve }]
  })

const marksOf = ({ look, set, curve: { points } }: Line, isBanded: boolean): Plot.Markish[] => {
  const color = `var(--set-${look.color})`
  const steps = { curve: 'step-after' } as const
  const x = 'within'
  return [
    ...(isBanded ? [Plot.areaY(points, { x, y1: 'low', y2: 'high', fill: color, fillOpacity: 0.13, ...steps })] : []),
    Plot.lineY(points, { x, y: 'share', stroke: color, strokeWidth: 2, ...steps }),
    Plot.dot(
      points.filter((_, index) => index % 6 === 2),
      { x, y: 'share', symbol: look.symbol, fill: color, r: 3.4, title: () => label(set) },
    ),
  ]
}

const drawn = (lines: readonly Line[], kind: CurveKind): Markup => {
  const shown = lines.slice(0, CURVES_MOST)
  const within = shown.flatMap(({ curve }) => curve.points.map((point) => point.within))
  const domain = [Math.min(...within), Math.max(...within)]
  const ticks = [0.25, 0.5, 1, 2, 5, 10, 20, 50, 100].filter(
    (tick) => tick >= (domain[0] ?? 0) && tick <= (domain[1] ?? 1),
  )
  return chart({
    ...{ width: 380, height: 250, marginLeft: 40, marginRight: 12, marginTop: 12, marginBottom: 34 },
    ariaLabel: `${TITLES[kind].title}: ${TITLES[kind].says}, a line for each of ${sayCount(shown.length, 'set')}`,
    x: { type: 'log', domain, axis: null },
    y: { domain: [0, 1], axis: null },
    marks: [
      Plot.gridX(ticks, { stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.gridY([0, 0.25, 0.5, 0.75, 1], { stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.ruleX([1], { stroke: 'var(--ink)' }),
      Plot.axisX({ ticks, tickFormat: (tick: number) => `${tick}×`, tickSize: 0, fontSize: 12, label: null }),
      Plot.axisY({
        ticks: [0, 0.5, 1],
        tickFormat: (tick: number) => `${tick}`,
        tickSize: 0,
        fontSize: 12,
        label: null,
      }),
      ...shown.flatMap((line) => marksOf(line, shown.length <= BANDS_MOST)),
    ],
  })
}

/** The last point at or below a multiple: between points the share is known no better. */
const shareAt = ({ points }: Curve, within: number): string => {
  const point = points.findLast((one) => one.within <= within * 1.0001)
  return point === undefined ? '–' : sayShare(point.share)
}

const table = (lines: readonly Line[]): Markup => {
  const most = Math.max(...lines.flatMap(({ curve }) => curve.points.map(({ within }) => within)))
  const columns = COLUMNS.filter((within) => within <= most * 1.0001)
  return markup`<details class="note"><summary>as a table</summary><div class="scroll"><table><thead><tr><th scope="col">within</th>${columns.map(
    (within) => markup`<th scope="col">${within}×</th>`,
  )}<th scope="col">over</th></tr></thead><tbody>${lines.map(
    ({ set, curve }) =>
      markup`<tr><th scope="row">${label(set)}</th>${columns.map(
        (within) => markup`<td>${shareAt(curve, within)}</td>`,
      )}<td>${sayCount(curve.denominator.problems, 'problem')}</td></tr>`,
  )}</tbody></table></div></details>`
}

const KINDS: readonly CurveKind[] = ['time-profile', 'time-completion', 'memory-completion']

/** Profiles and completion curves, each with its table. Relative to the canonical: another set changes none of them. */
export const profilePlots = (preferences: readonly Preferences[]): Markup | undefined => {
  const plots = KINDS.map((kind) => ({ kind, lines: linesOf(preferences, kind) })).filter(
    ({ lines }) => lines.length > 0,
  )
  if (plots.length === 0) return undefined
  return markup`<div class="trio">${plots.map(
    ({ kind, lines }) =>
      markup`<figure class="plot"><figcaption><b>${TITLES[kind].title}</b> ${TITLES[kind].says}</figcaption>${drawn(
        lines,
        kind,
      )}${table(lines)}</figure>\n`,
  )}</div>`
}
