import type { Between, SetPair } from '../../harness/model/comparison.ts'
import { type Markup, markup } from '../markup.ts'
import { label } from '../sanitise.ts'
import { FINDINGS, sayDifference, sayP, sayRank, saySigned, WIN_RULES } from '../wording/difference.ts'
import { sayEstimate } from '../wording/estimate.ts'
import { sayCount } from '../wording/quantity.ts'
import { setLook } from './set-look.ts'

/** Pairs beyond these are in the JSON: with n sets there are n(n − 1)/2 of them. */
const PAIRS_MOST = 66

const nameOf = (sets: readonly string[], set: string): Markup => {
  const { color, glyph } = setLook(sets.indexOf(set))
  return markup`<span class="set-${color}"><span class="glyph" aria-hidden="true">${glyph}</span></span>${label(set)}`
}

const rankTable = ({ sets, rankings, strengths }: Between): Markup =>
  markup`<div class="scroll"><table><caption>Ranks that the findings leave open, and strength</caption><thead><tr><th scope="col">set</th>${rankings.map(
    ({ id }) => markup`<th scope="col">rank by ${id}</th>`,
  )}<th scope="col"><abbr title="Bradley–Terry strength in log odds: 0 is an average opponent among these sets">strength</abbr></th></tr></thead><tbody>${sets.map(
    (set) =>
      markup`<tr><th scope="row">${nameOf(sets, set)}</th>${rankings.map(({ ranks }) => {
        const rank = ranks.find((one) => one.set === set)
        return markup`<td>${rank === undefined ? '–' : sayRank(rank)}</td>`
      })}<td>${saySigned(
        strengths.find((one) => one.set === set)?.estimate ?? { kind: 'absent', reason: 'nothing-measured' },
      )}</td></tr>`,
  )}</tbody></table></div>
`

const pairRows = (sets: readonly string[], { first, second, problems, differences, winRates }: SetPair): Markup => {
  const figures = [
    ...differences.map((one) => ({
      what: `${one.id} ${one.unit === 'share' ? '(first − second)' : '(first ÷ second)'}`,
      figure: sayDifference(one),
      ...{ p: one.adjusted, finding: one.finding, problems: one.problems },
    })),
    ...winRates.map((one) => ({
      what: `win rate, ${WIN_RULES[one.rule]}`,
      figure: `${sayEstimate(one.estimate, 'share')}, ${one.won} won, ${one.tied} tied, ${one.lost} lost`,
      ...{ p: one.adjusted, finding: one.finding, problems: one.problems },
    })),
  ]
  return markup`<tbody>${figures.map(({ what, figure, p, finding, problems: over }, index) => {
    const who =
      index === 0
        ? markup`<th scope="rowgroup" rowspan="${figures.length}">${nameOf(sets, first)}<br>against<br>${nameOf(
            sets,
            second,
          )}<br><small>${sayCount(problems, 'problem')} in common</small></th>`
        : undefined
    const { mark, words } = FINDINGS[finding]
    return markup`<tr>${who}<td>${what}</td><td>${figure}</td><td>${sayP(p)}</td><td class="finding-${finding}">${mark} ${words}</td><td>${over}</td></tr>`
  })}</tbody>`
}

const agreementTable = ({ agreement }: Between): Markup | undefined => {
  const told = agreement.flatMap(({ first, second, tau }) => (tau.kind === 'absent' ? [] : [{ first, second, tau }]))
  if (told.length === 0) return undefined
  const split = told.filter(({ tau }) => tau.value < 1)
  return markup`<details class="note"><summary>${
    split.length === 0
      ? `All ${told.length} pairs of figures put the sets in the same order`
      : `${split.length} of ${told.length} pairs of figures do not put the sets in the same order`
  }</summary><div class="scroll"><table class="sortable"><caption>Kendall’s τ between the orders of the sets</caption><thead><tr><th scope="col">figure</th><th scope="col">and</th><th scope="col">τ</th></tr></thead><tbody>${told.map(
    ({ first, second, tau }) =>
      markup`<tr><th scope="row">${first}</th><td>${second}</td><td>${tau.value.toFixed(2)}</td></tr>`,
  )}</tbody></table></div></details>`
}

/** Everything about several sets at once, which changes when another joins them. */
export const betweenSets = (between: Between | undefined): Markup | undefined => {
  if (between === undefined) return undefined
  const pairs = between.pairs.slice(0, PAIRS_MOST)
  return markup`<section id="between"><h2>The sets against one another</h2>
<p class="fine">Paired over the problems that both answered; intervals are 95 %. Ahead or behind is said only when the interval and the sign-flip test, corrected after Holm for the number of pairs, both say so. Strengths and ranks are about these sets and change when another joins.</p>
${rankTable(between)}
<details class="note"${between.pairs.length <= 3 ? markup` open` : undefined}><summary>Pair by pair</summary><div class="scroll"><table class="pairs"><thead><tr><th scope="col">sets</th><th scope="col">figure</th><th scope="col">difference or rate</th><th scope="col">p, corrected</th><th scope="col">the first is</th><th scope="col">problems</th></tr></thead>${pairs.map(
    (pair) => pairRows(between.sets, pair),
  )}</table></div>${
    pairs.length < between.pairs.length
      ? markup`<p class="fine">${between.pairs.length - pairs.length} more pairs are in report.json.</p>`
      : undefined
  }</details>
${agreementTable(between)}</section>`
}
