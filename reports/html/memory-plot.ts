import * as Plot from '@observablehq/plot'

import { ratio } from '../../harness/model/units.ts'
import { type Markup, markup } from '../markup.ts'
import type { Reading } from '../reading.ts'
import { label } from '../sanitise.ts'
import { sayRatio } from '../wording/estimate.ts'
import { chart } from './chart.ts'
import { around, ticksOf } from './drawing.ts'
import { type SetLook, setLook } from './set-look.ts'

/** The best candidate of a set on a problem, in multiples of the canonical's time and peak memory. */
interface Spot {
  readonly set: string
  readonly problem: string
  readonly look: SetLook
  readonly time: number
  readonly memory: number
}

/** More sets than this are not told apart; the others are left out of the plot and of its table. */
const SETS_MOST = 8

const spotsOf = ({ sets, problems, cell }: Reading): readonly Spot[] =>
  sets.slice(0, SETS_MOST).flatMap(({ set }, index) =>
    problems.flatMap(({ card }): readonly Spot[] => {
      const found = cell(set, card.id)
      if (found.kind !== 'timed' || found.score.speedup.kind === 'absent') return []
      const peak = found.best.secondary?.peak
      if (peak === undefined || peak.reference === 0 || peak.candidate === 0) return []
      const time = 1 / found.score.speedup.value
      const memory = ratio(peak.candidate, peak.reference)
      return [{ set: label(set), problem: card.id, look: setLook(index), time, memory }]
    }),
  )

const drawn = (spots: readonly Spot[]): Markup => {
  const x = around([1, ...spots.map(({ time }) => time)], 1.3)
  const y = around([1, ...spots.map(({ memory }) => memory)], 1.3)
  const axis = { tickFormat: (tick: number) => `${tick}×`, tickSize: 0, fontSize: 12, label: null }
  const xTicks = ticksOf({ least: x[0], most: x[1] }, 8)
  const yTicks = ticksOf({ least: y[0], most: y[1] }, 6)
  const bySet = Map.groupBy(spots, ({ set }) => set)
  return chart({
    ...{ width: 620, height: 360, marginLeft: 52, marginRight: 16, marginTop: 12, marginBottom: 46 },
    ariaLabel: `Time against peak memory of ${spots.length} accepted candidates, in multiples of the canonical’s, log axes`,
    x: { type: 'log', domain: x, axis: null },
    y: { type: 'log', domain: y, axis: null },
    marks: [
      Plot.gridX(xTicks, { stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.gridY(yTicks, { stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.ruleX([1], { stroke: 'var(--ink)' }),
      Plot.ruleY([1], { stroke: 'var(--ink)' }),
      Plot.axisX({ ...axis, ticks: xTicks }),
      Plot.axisY({ ...axis, ticks: yTicks }),
      Plot.text([0], {
        frameAnchor: 'bottom',
        dy: 40,
        fontSize: 12,
        fill: 'var(--quiet)',
        text: () => 'time ÷ canonical →',
      }),
      ...[...bySet.values()].flatMap((own) => {
        const look = own[0]?.look
        if (look === undefined) return []
        return [
          Plot.dot(own, {
            x: 'time',
            y: 'memory',
            symbol: look.symbol,
            r: 4,
            fill: `var(--set-${look.color})`,
            fillOpacity: 0.8,
            stroke: 'var(--surface)',
            strokeWidth: 0.8,
            title: ({ problem, set, time, memory }: Spot) =>
              `${problem}, ${set}: time ${sayRatio(time)}, memory ${sayRatio(memory)}`,
          }),
        ]
      }),
    ],
  })
}

/** Time against memory, where memory was measured. Lower left is better than the canonical in both. */
export const memoryPlot = (reading: Reading): Markup | undefined => {
  const spots = spotsOf(reading)
  if (spots.length === 0) return undefined
  return markup`<figure class="plot"><figcaption>peak memory ÷ canonical ↑ against time ÷ canonical →</figcaption>${drawn(
    spots,
  )}<details class="note"><summary>as a table</summary><div class="scroll"><table class="sortable"><thead><tr><th scope="col">problem</th><th scope="col">set</th><th scope="col">time ÷ canonical</th><th scope="col">peak ÷ canonical</th></tr></thead><tbody>${spots.map(
    ({ problem, set, time, memory }) =>
      markup`<tr><th scope="row">${problem}</th><td>${set}</td><td>${sayRatio(time)}</td><td>${sayRatio(memory)}</td></tr>\n`,
  )}</tbody></table></div></details></figure>`
}
