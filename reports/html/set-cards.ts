import type { SetScore } from '../../harness/model/score.ts'
import { type Markup, markup } from '../markup.ts'
import { metricOf } from '../reading.ts'
import type { ReportInput } from '../reporter.ts'
import { label, line } from '../sanitise.ts'
import { ABSENCE_SENTENCES, sayEstimate, sayValue } from '../wording/estimate.ts'
import { estimateOf, headlineIds } from '../wording/ranking.ts'
import { sayDenominators, sayMissing } from '../wording/run.ts'
import { intervalBar } from './interval-bar.ts'
import { setLook } from './set-look.ts'
import { type StripItem, verdictStrip } from './verdict-strip.ts'

/** Missing problems named per set before the rest is counted. */
const MISSING_NAMED = 12

/** More cards than this are not looked at; a table has all sets. */
const CARDS_MOST = 8

/** Beside more cards than four, squares of all candidates would push everything else off the page; the map has them too. */
const SQUARES = { few: Number.POSITIVE_INFINITY, many: 24 }
const CARDS_FEW = 4

/** A card a set: the figures with their intervals, what they are about, and the verdicts. */
export const setCards = (input: ReportInput, itemsOf: (set: string) => readonly StripItem[]): Markup => {
  const { sets } = input.scores
  return markup`<section class="cards" aria-label="Sets">
${sets.slice(0, CARDS_MOST).map((set, index) => setCard(input, set, index, itemsOf(set.set)))}</section>${
    sets.length > CARDS_MOST ? setTable(input) : undefined
  }`
}

const setTable = ({ scores }: ReportInput): Markup => {
  const ids = Object.values(headlineIds(scores))
  return markup`
<section><details class="note"><summary>All ${scores.sets.length} sets as a table</summary><div class="scroll"><table class="sortable"><thead><tr><th scope="col">set</th><th scope="col">accepted</th>${ids.map(
    (id) => markup`<th scope="col">${id}</th>`,
  )}</tr></thead><tbody>${scores.sets.map(
    (set) =>
      markup`<tr><th scope="row">${label(set.set)}</th><td>${set.verdicts['accepted'] ?? 0} of ${set.candidates}</td>${ids.map(
        (id) => markup`<td>${sayEstimate(estimateOf(set, id), id === 'speedup' ? 'ratio' : 'share')}</td>`,
      )}</tr>\n`,
  )}</tbody></table></div></details></section>`
}

const setCard = (input: ReportInput, set: SetScore, index: number, items: readonly StripItem[]): Markup => {
  const ids = headlineIds(input.scores)
  const efficiency = estimateOf(set, ids.efficiency)
  const { color, glyph } = setLook(index)
  const about = input.record.header.sets.find(({ name }) => name === set.set)
  const missing = sayMissing(set, MISSING_NAMED)
  const secondary = [ids.pass, ids.passCorrect, ids.speedup].flatMap((id) => metricOf(set, id) ?? [])
  return markup`<article class="card set-${color}" data-set-card="${label(set.set)}">
<h2><span class="glyph" aria-hidden="true">${glyph}</span>${label(set.set)}</h2>
${about?.title === undefined ? undefined : markup`<p class="about">${line(about.title)}</p>\n`}<p class="figure"><span class="name">${
    ids.efficiency
  }</span><span class="value" data-metric="${ids.efficiency}">${sayValue(efficiency, 'share')}</span>${
    efficiency.kind === 'absent'
      ? undefined
      : markup`<span class="interval">${boundsOf(sayEstimate(efficiency, 'share'))}</span>`
  }</p>
${intervalBar(efficiency)}
<dl>${secondary.map(
    ({ id, title, unit, estimate }) =>
      markup`<div><dt title="${title}">${id}</dt><dd data-metric="${id}"${
        estimate.kind === 'interval' ? undefined : markup` title="${ABSENCE_SENTENCES[estimate.reason]}"`
      }>${sayEstimate(estimate, unit)}</dd></div>`,
  )}<div><dt>accepted</dt><dd>${set.verdicts['accepted'] ?? 0} of ${set.candidates}</dd></div></dl>
${verdictStrip(set, items, input.scores.sets.length > CARDS_FEW ? SQUARES.many : SQUARES.few)}
<p class="fine">${sayDenominators(set)}.${missing === undefined ? undefined : ` ${missing}.`}</p>
</article>
`
}

/** The part of a figure in words that follows the value: its interval, or that there is none. */
const boundsOf = (words: string): string => words.slice(words.indexOf(' ') + 1)
