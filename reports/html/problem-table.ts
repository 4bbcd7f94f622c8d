import { type Markup, markup } from '../markup.ts'
import { type Cell, countAccepted, type Reading, speedupBound } from '../reading.ts'
import { label } from '../sanitise.ts'
import { COMPARISONS, sayEstimate, sayRatio } from '../wording/estimate.ts'
import { VERDICTS } from '../wording/verdict.ts'
import { setLook } from './set-look.ts'

/** Columns that can be read side by side; the others are in the JSON. */
const SETS_MOST = 24

/** The plot in words: best speedup by problem and set, or the verdict. */
export const problemTable = ({ problems, sets: all, cell }: Reading): Markup => {
  const sets = all.slice(0, SETS_MOST)
  return markup`<div class="scroll"><table class="matrix sortable"><thead><tr><th scope="col">problem</th>${sets.map(
    (set, index) =>
      markup`<th scope="col"><span class="glyph set-${setLook(index).color}" aria-hidden="true">${
        setLook(index).glyph
      }</span>${label(set.set)}</th>`,
  )}</tr></thead><tbody>
${problems.map(
  ({ card }) =>
    markup`<tr><th scope="row"><a href="#problem-${card.id}">${card.id}</a></th>${sets.map(
      (set) =>
        markup`<td data-problem="${card.id}" data-set="${label(set.set)}">${cellContent(cell(set.set, card.id))}</td>`,
    )}</tr>\n`,
)}</tbody></table></div>`
}

const cellContent = (cell: Cell): Markup => {
  const share =
    cell.kind !== 'missing' && cell.rows.length > 1
      ? markup` <small>${countAccepted(cell.rows)}/${cell.rows.length}</small>`
      : undefined
  switch (cell.kind) {
    case 'missing':
      return markup`<span class="quiet">–</span>`
    case 'unmeasured':
      return markup`<span class="quiet">not measured</span>${share}`
    case 'failed': {
      const bound = speedupBound(cell.measurement)
      return markup`${VERDICTS[cell.measurement.verdict.kind].title}${
        bound === undefined ? undefined : ` (below ${sayRatio(bound)})`
      }${share}`
    }
    case 'timed': {
      const { mark, words } = COMPARISONS[cell.score.comparison ?? 'unresolved']
      return markup`${sayEstimate(cell.score.speedup)} <span title="${words}">${mark}</span>${share}`
    }
  }
}
