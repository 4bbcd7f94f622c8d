import type { GrowthSummary } from '../../harness/model/growth.ts'
import type { TypeCheck } from '../../harness/model/record.ts'
import type { LevelScore } from '../../harness/model/score.ts'
import { isCorrect } from '../../harness/model/verdict.ts'
import { type Markup, markup } from '../markup.ts'
import type { CandidateRow } from '../reading.ts'
import { label, line } from '../sanitise.ts'
import { COMPARISONS, sayEstimate, sayShare } from '../wording/estimate.ts'
import { sayCount, sayTime } from '../wording/quantity.ts'
import { secondaryRows } from '../wording/secondary.ts'
import { sayVerdict } from '../wording/verdict.ts'
import { WARNING_TEXTS } from '../wording/warning.ts'
import { growthLines } from './growth-table.ts'
import { sampleRounds } from './sample-rounds.ts'
import { sourceListing } from './source-listing.ts'

/** What is known of a candidate beside its row, by key of the measurement. */
export interface Beside {
  readonly growth: ReadonlyMap<string, GrowthSummary> | undefined
  readonly types: ReadonlyMap<string, TypeCheck>
}

/** What is seen when a candidate is unfolded: why, where it failed, how it was measured, and its source. */
export const candidateBody = (row: CandidateRow, { growth, types }: Beside): Markup => {
  const { candidate, score } = row
  const key = candidate.measurement
  return markup`${explanation(row)}${
    score === undefined || !isCorrect(score.verdict) ? undefined : levelTable(score.levels)
  }${sampleRounds(row)}${secondaryTable(row)}${growthLines(growth?.get(key))}${doubts(row)}${typeErrors(
    types.get(key),
  )}${sourceListing(candidate.source, `${label(candidate.set)} ${label(candidate.name)}`)}<p class="fine">${line(
    candidate.origin,
  )}</p>
`
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
  markup`<div class="scroll"><table class="levels"><thead><tr><th>level</th><th>slowest family</th><th>time ÷ canonical</th><th>efficiency</th></tr></thead><tbody>${levels.map(
    ({ level, family, ratio, efficiency }) =>
      markup`<tr><th>${level}</th><td>${family ?? '–'}</td><td>${sayEstimate(ratio)}</td><td>${sayShare(efficiency)}</td></tr>`,
  )}</tbody></table></div>
`

/** What was seen beside the time. Nothing here is ranked on. */
const secondaryTable = ({ secondary }: CandidateRow): Markup | undefined => {
  const rows = secondary === undefined ? [] : secondaryRows(secondary)
  if (rows.length === 0) return undefined
  return markup`<div class="scroll"><table class="beside-time"><thead><tr><th>beside the time</th><th>candidate</th><th>canonical</th><th>ratio</th></tr></thead><tbody>${rows.map(
    ({ name, candidate, canonical, ratio }) =>
      markup`<tr><th>${name}</th><td>${candidate}</td><td>${canonical}</td><td>${ratio}</td></tr>`,
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

/** What the compiler says, where it was asked; no verdict depends on it. */
const typeErrors = (check: TypeCheck | undefined): Markup | undefined => {
  if (check === undefined || check.kind === 'unchecked' || check.total === 0) return undefined
  const said = check.diagnostics.map(
    ({ code, line: at, message }) => markup`<li>line ${at}: ${line(code)} ${line(message)}</li>`,
  )
  return markup`<details class="note"><summary>${sayCount(check.total, 'type error')}</summary>${list('fine', said)}</details>\n`
}

const list = (style: string, items: readonly Markup[]): Markup | undefined =>
  items.length === 0 ? undefined : markup`<ul class="${style}">${items}</ul>\n`
