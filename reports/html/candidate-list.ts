import type { ProblemEntry } from '../../harness/model/record.ts'
import { type Markup, markup } from '../markup.ts'
import type { CandidateRow } from '../reading.ts'
import { label, line } from '../sanitise.ts'
import { COMPARISONS, sayEstimate, sayShare } from '../wording/estimate.ts'
import { type Beside, candidateBody } from './candidate-body.ts'
import type { SetLook } from './set-look.ts'
import { sourceListing } from './source-listing.ts'
import { verdictBadge } from './verdict-strip.ts'

/** A candidate with what the page knows it by. */
export interface ListedCandidate {
  readonly row: CandidateRow
  readonly id: string
  readonly look: SetLook
}

/**
 * Everything about one problem: its plot, its candidates folded up, and the canonical once. The style puts the canonical
 * beside the list as soon as a candidate is unfolded, so that no script is needed and no source repeated. A list of
 * undefined is filled by the page's script.
 */
export const problemSection = (
  { card, canonical }: ProblemEntry,
  { plot, list }: { readonly plot: Markup | undefined; readonly list: Markup | undefined },
): Markup =>
  markup`<section class="problem" id="problem-${card.id}" data-problem="${card.id}">
<h3>${line(card.title)} <code>${card.id}</code></h3>
<p class="fine">${line(card.stresses)}</p>
${plot}<div class="beside"><div class="list">${list}</div><div class="canonical">${sourceListing(canonical, 'canonical')}</div></div>
</section>
`

export const candidateDetails = ({ row, id, look }: ListedCandidate, beside: Beside): Markup => {
  const { candidate, measurement, score } = row
  const kind = measurement?.verdict.kind ?? 'unmeasured'
  const set = label(candidate.set)
  const name = label(candidate.name)
  return markup`
<details class="candidate" id="${id}" data-set="${set}" data-verdict="${kind}">
<summary><span class="who"><span class="glyph set-${look.color}" aria-hidden="true">${look.glyph}</span>${set} <b>${name}</b></span>${verdictBadge(
    kind,
  )}<span class="speed">${score === undefined || score.speedup.kind === 'absent' ? undefined : speedWords(row)}</span><span class="share">${
    score === undefined ? undefined : markup`<small>eff</small> ${sayShare(score.efficiency)}`
  }</span></summary>
<div class="body">
${candidateBody(row, beside)}</div>
</details>`
}

const speedWords = ({ score }: CandidateRow): Markup | undefined => {
  if (score === undefined) return undefined
  const { mark, words } = COMPARISONS[score.comparison ?? 'unresolved']
  return markup`${sayEstimate(score.speedup)} <span title="${words}">${mark}</span>`
}
