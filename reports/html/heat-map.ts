import type { SetScore } from '../../harness/model/score.ts'
import { type Markup, markup } from '../markup.ts'
import { type Cell, countAccepted, type Reading } from '../reading.ts'
import { label } from '../sanitise.ts'
import { sayEstimate, sayShare } from '../wording/estimate.ts'
import { UNMEASURED, VERDICTS } from '../wording/verdict.ts'
import { setLook } from './set-look.ts'

/** Steps of the scale: as many as can be told apart side by side. */
const STEPS = 8

/** With at most so many problems their names fit above the columns. */
const NAMED_MOST = 24

/** Rows: the best of the sets; the others are in the table of the plot. */
const SETS_MOST = 24

interface Square {
  readonly style: string
  readonly mark: string
  readonly words: string
}

/** Mean efficiency over the set's candidates for the problem, in words with what became of them. */
const squareOf = (cell: Cell, efficiency: number | undefined): Square => {
  const share = cell.kind === 'missing' ? '' : `, ${countAccepted(cell.rows)} of ${cell.rows.length} accepted`
  switch (cell.kind) {
    case 'missing':
      return { style: 'none', mark: '', words: 'no candidate' }
    case 'unmeasured':
      return { style: 'none', mark: UNMEASURED.mark, words: `not measured${share}` }
    case 'failed': {
      const { title, mark } = VERDICTS[cell.measurement.verdict.kind]
      const more = efficiency === undefined ? '' : `, efficiency ${sayShare(efficiency)}`
      return { style: 'failed', mark, words: `${title}${more}${share}` }
    }
    case 'timed': {
      const value = efficiency ?? 0
      const step = Math.min(STEPS - 1, Math.floor(value * STEPS))
      const words = `efficiency ${sayShare(value)}, best speedup ${sayEstimate(cell.score.speedup)}${share}`
      return { style: `heat-${step}`, mark: '', words }
    }
  }
}

const efficiencies = (set: SetScore): ReadonlyMap<string, number> =>
  new Map(set.problems.map(({ problem, efficiency }) => [problem, efficiency]))

const head = ({ problems }: Reading): Markup =>
  problems.length > NAMED_MOST
    ? markup`<thead class="unnamed"><tr><th scope="col">set</th>${problems.map(
        ({ card }) => markup`<th scope="col"><span class="hidden">${card.id}</span></th>`,
      )}</tr></thead>`
    : markup`<thead><tr><th scope="col">set</th>${problems.map(
        ({ card }) => markup`<th scope="col"><span>${card.id}</span></th>`,
      )}</tr></thead>`

/** Set by problem, a square each: how efficient the set's candidates are there, or how the best of them failed. */
export const heatMap = (reading: Reading): Markup | undefined => {
  const sets = reading.sets.slice(0, SETS_MOST)
  if (sets.length === 0 || reading.problems.length === 0) return undefined
  const rest = reading.sets.length - sets.length
  return markup`<div class="scroll"><table class="heat${reading.problems.length > NAMED_MOST ? ' dense' : ''}">${head(
    reading,
  )}<tbody>${sets.map((set, index) => {
    const values = efficiencies(set)
    const { color, glyph } = setLook(index)
    return markup`<tr><th scope="row" class="set-${color}"><span class="glyph" aria-hidden="true">${glyph}</span>${label(
      set.set,
    )}</th>${reading.problems.map(({ card }) => {
      const { style, mark, words } = squareOf(reading.cell(set.set, card.id), values.get(card.id))
      const said = `${card.id}: ${words}`
      return style === 'none'
        ? markup`<td class="none" title="${said}">${mark}</td>`
        : markup`<td class="${style}"><a href="#${viewOf(card.id, set.set)}" title="${said}">${mark === '' ? undefined : markup`<b aria-hidden="true">${mark}</b>`}</a></td>`
    })}</tr>\n`
  })}</tbody></table></div>
<p class="scale" aria-hidden="true"><span>0</span>${Array.from(
    { length: STEPS },
    (_, step) => markup`<i class="heat-${step}"></i>`,
  )}<span>as fast as the canonical</span><i class="failed">✕</i><span>failed</span></p>${
    rest > 0 ? markup`<p class="fine">The first ${sets.length} of ${reading.sets.length} sets.</p>` : undefined
  }`
}

/** The fragment that shows a set's candidates for a problem. */
export const viewOf = (problem: string, set: string): string =>
  `problem=${encodeURIComponent(problem)}&set=${encodeURIComponent(label(set).toWellFormed())}`
