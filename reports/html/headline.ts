import type { SetScore } from '../../harness/model/score.ts'
import { type Markup, markup } from '../markup.ts'
import { metricOf } from '../reading.ts'
import type { ReportInput } from '../reporter.ts'
import { label, line } from '../sanitise.ts'
import { sayCertificate } from '../wording/certificate.ts'
import { ABSENCE_SENTENCES, sayEstimate, sayValue } from '../wording/estimate.ts'
import { isWellIsolated, ISOLATION_WARNING, sayIsolation, sayMachine, sayMissingIsolation } from '../wording/machine.ts'
import { estimateOf, headlineIds, ranking } from '../wording/ranking.ts'
import { sayDenominators, sayIncomplete, sayMissing, sayRun } from '../wording/run.ts'
import { intervalBar } from './interval-bar.ts'
import { setLook } from './set-look.ts'
import { type StripItem, verdictStrip } from './verdict-strip.ts'

/** Missing problems named per set before the rest is counted. */
const MISSING_NAMED = 12

const claimOf = (input: ReportInput): { readonly claim: string; readonly sentence: string } => {
  const found = ranking(input.scores)
  switch (found.kind) {
    case 'none':
      return { claim: 'No set was scored', sentence: 'the record holds no candidates' }
    case 'alone':
      return { claim: label(found.set.set), sentence: found.sentence }
    case 'settled':
    case 'open':
      return found
  }
}

/** The first screen: which set is better, by how much, how sure, and whether the machine allows to say so. */
export const headline = (input: ReportInput): Markup => {
  const { machine } = input.record.header
  const { claim, sentence } = claimOf(input)
  const isolated = isWellIsolated(machine)
  const certificate = sayCertificate(input.scores)
  return markup`<section class="hero">
<h1>${claim}</h1>
<p class="lead">${sentence}.</p>
<p class="run">${sayRun(input).join(' · ')}</p>
<ul class="facts" aria-label="Conditions of the measurement">
<li class="${certificate.kind === 'certified' ? 'quiet' : 'doubt'}">${certificate.mark}</li>
<li class="${isolated ? 'quiet' : 'doubt'}">isolation ${sayIsolation(machine)}</li>
${sayMachine(machine).map(({ words, isQuiet }) => markup`<li class="${isQuiet ? 'quiet' : 'doubt'}">${words}</li>\n`)}</ul>
${certificateBanner(input)}${warnings(input)}</section>`
}

/** Certified or not, and every requirement with what was seen. Open where it is not. */
const certificateBanner = ({ scores }: ReportInput): Markup => {
  const { kind, mark, sentence, checks } = sayCertificate(scores)
  const list = markup`<ul class="checks">${checks.map(
    ({ name, holds, seen }) => markup`<li class="${holds ? 'holds' : 'fails'}">${name}: ${seen}</li>`,
  )}</ul>`
  return kind === 'not-certified'
    ? markup`<div class="notice loud" role="note" data-certificate="${kind}"><p><strong>${sentence}.</strong></p>${list}</div>\n`
    : markup`<details class="note" data-certificate="${kind}"><summary>${mark}</summary><p>${sentence}.</p>${list}</details>\n`
}

const warnings = (input: ReportInput): Markup => {
  const { machine } = input.record.header
  const missing = sayMissingIsolation(machine)
  const remedies = markup`<ul>${missing.map(({ lack, remedy }) => markup`<li>${lack}. To mend it: <code>${remedy}</code></li>`)}</ul>`
  return markup`${incomplete(input)}${
    isWellIsolated(machine)
      ? folded(missing.length, remedies)
      : markup`<div class="notice loud" role="note"><p><strong>${ISOLATION_WARNING}</strong></p>${remedies}</div>`
  }`
}

const incomplete = (input: ReportInput): Markup | undefined => {
  const sentences = sayIncomplete(input)
  if (sentences.length === 0) return undefined
  return markup`<div class="notice" role="note">${sentences.map((text) => markup`<p>${text}</p>`)}</div>\n`
}

const folded = (count: number, remedies: Markup): Markup | undefined =>
  count === 0
    ? undefined
    : markup`<details class="note"><summary>What stronger isolation needs</summary>${remedies}</details>`

/** A card a set: the figures with their intervals, what they are about, and the verdicts. */
export const setCards = (input: ReportInput, itemsOf: (set: string) => readonly StripItem[]): Markup =>
  markup`<section class="cards" aria-label="Sets">
${input.scores.sets.map((set, index) => setCard(input, set, index, itemsOf(set.set)))}</section>`

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
${verdictStrip(set, items)}
<p class="fine">${sayDenominators(set)}.${missing === undefined ? undefined : ` ${missing}.`}</p>
</article>
`
}

/** The part of a figure in words that follows the value: its interval, or that there is none. */
const boundsOf = (words: string): string => words.slice(words.indexOf(' ') + 1)
