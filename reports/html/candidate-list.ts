import type { ProblemEntry } from '../../harness/model/record.ts'
import type { LevelScore } from '../../harness/model/score.ts'
import { isCorrect } from '../../harness/model/verdict.ts'
import { type Markup, markup } from '../markup.ts'
import type { CandidateRow } from '../reading.ts'
import { label, line } from '../sanitise.ts'
import { COMPARISONS, sayEstimate, sayShare } from '../wording/estimate.ts'
import { sayTime } from '../wording/quantity.ts'
import { secondaryRows } from '../wording/secondary.ts'
import { sayVerdict } from '../wording/verdict.ts'
import { WARNING_TEXTS } from '../wording/warning.ts'
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
 * Everything about one problem: its candidates folded up, and the canonical once. The style puts the canonical
 * beside the list as soon as a candidate is unfolded, so that no script is needed and no source repeated.
 */
export const problemSection = ({ card, canonical }: ProblemEntry, listed: readonly ListedCandidate[]): Markup =>
  markup`<section class="problem" id="problem-${card.id}" data-problem="${card.id}">
<h3>${line(card.title)} <code>${card.id}</code></h3>
<p class="fine">${line(card.stresses)}</p>
<div class="beside"><div class="list">
${listed.map(candidateDetails)}</div><div class="canonical">${sourceListing(canonical, 'canonical')}</div></div>
</section>
`

const candidateDetails = ({ row, id, look }: ListedCandidate): Markup => {
  const { candidate, measurement, score } = row
  const kind = measurement?.verdict.kind ?? 'unmeasured'
  const set = label(candidate.set)
  const name = label(candidate.name)
  return markup`<details class="candidate" id="${id}" data-problem="${candidate.problem}" data-set="${set}" data-name="${name}" data-verdict="${kind}">
<summary><span class="who"><span class="glyph set-${look.color}" aria-hidden="true">${look.glyph}</span>${set} <b>${name}</b></span>${verdictBadge(
    kind,
  )}<span class="speed">${score === undefined || score.speedup.kind === 'absent' ? undefined : speedWords(row)}</span><span class="share">${
    score === undefined
      ? undefined
      : markup`<abbr title="hardness-weighted efficiency, 0 to 1">eff</abbr> ${sayShare(score.efficiency)}`
  }</span></summary>
<div class="body">
${explanation(row)}${score === undefined || !isCorrect(score.verdict) ? undefined : levelTable(score.levels)}${secondaryTable(row)}${doubts(row)}${sourceListing(
    candidate.source,
    `${set} ${name}`,
  )}<p class="fine">${line(candidate.origin)}</p>
</div>
</details>
`
}

const speedWords = ({ score }: CandidateRow): Markup | undefined => {
  if (score === undefined) return undefined
  const { mark, words } = COMPARISONS[score.comparison ?? 'unresolved']
  return markup`${sayEstimate(score.speedup)} <span title="${words}">${mark}</span>`
}

const explanation = ({ measurement, score }: CandidateRow): Markup => {
  if (measurement === undefined) return markup`<p>The run was interrupted before this candidate.</p>\n`
  const { reason, input } = sayVerdict(measurement.verdict)
  const { passed, total } = measurement.correctness
  const comparison = score?.comparison === undefined ? undefined : ` ${COMPARISONS[score.comparison].words}.`
  return markup`<p class="reason">${upperFirst(reason)}.${comparison === undefined ? undefined : upperFirst(comparison.trim(), ' ')}</p>
${input === undefined ? undefined : markup`<figure class="input"><figcaption>failing input</figcaption><pre tabindex="0">${input}</pre></figure>\n`}<p class="fine">${passed} of ${total} correctness cases passed; ${sayTime(
    measurement.elapsed,
  )} spent on it.</p>
`
}

const upperFirst = (text: string, before = ''): string => `${before}${text.charAt(0).toUpperCase()}${text.slice(1)}`

const levelTable = (levels: readonly LevelScore[]): Markup =>
  markup`<div class="scroll"><table class="levels"><thead><tr><th scope="col">level</th><th scope="col">slowest family</th><th scope="col">time ÷ canonical</th><th scope="col">hardness</th><th scope="col">efficiency</th></tr></thead><tbody>${levels.map(
    ({ level, family, ratio, hardness, efficiency }) =>
      markup`<tr><th scope="row">${level}</th><td>${family ?? '–'}</td><td>${sayEstimate(ratio)}</td><td>${hardness}</td><td>${sayShare(efficiency)}</td></tr>`,
  )}</tbody></table></div>
`

/** What was seen beside the time. Nothing here is ranked on. */
const secondaryTable = ({ secondary }: CandidateRow): Markup | undefined => {
  const rows = secondary === undefined ? [] : secondaryRows(secondary)
  if (rows.length === 0) return undefined
  return markup`<div class="scroll"><table class="beside-time"><thead><tr><th scope="col">beside the time</th><th scope="col">candidate</th><th scope="col">canonical</th><th scope="col">ratio</th></tr></thead><tbody>${rows.map(
    ({ name, candidate, canonical, ratio }) =>
      markup`<tr><th scope="row">${name}</th><td>${candidate}</td><td>${canonical}</td><td>${ratio}</td></tr>`,
  )}</tbody></table></div>
`
}

/** Warnings about the measurement, and what intake had to do to load the candidate. */
const doubts = ({ measurement, secondary }: CandidateRow): Markup | undefined => {
  if (measurement === undefined) return undefined
  const warnings = [...new Set([...measurement.warnings, ...(secondary?.flags ?? [])])].map((warning) => {
    const { says, remedy } = WARNING_TEXTS[warning]
    return markup`<li>${upperFirst(says)}. What would help: ${remedy}.</li>`
  })
  const notes = measurement.notes.map((note) => markup`<li>${line(note)}</li>`)
  return markup`${list('doubts', warnings)}${list('fine', notes)}`
}

const list = (style: string, items: readonly Markup[]): Markup | undefined =>
  items.length === 0 ? undefined : markup`<ul class="${style}">${items}</ul>\n`
