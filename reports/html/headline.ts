import { type Markup, markup } from '../markup.ts'
import type { ReportInput } from '../reporter.ts'
import { label } from '../sanitise.ts'
import { sayCertificate } from '../wording/certificate.ts'
import { isWellIsolated, ISOLATION_WARNING, sayIsolation, sayMachine, sayMissingIsolation } from '../wording/machine.ts'
import { ranking } from '../wording/ranking.ts'
import { sayRanks } from '../wording/ranks.ts'
import { sayIncomplete, sayRun } from '../wording/run.ts'

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
  const ranks = sayRanks(input.scores)
  const certificate = sayCertificate(input.scores)
  return markup`<section class="hero">
<h1>${claim}</h1>
<p class="lead">${sentence}.${ranks === undefined ? undefined : ` ${ranks.charAt(0).toUpperCase()}${ranks.slice(1)}.`}</p>
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
