import type { SetScore } from '../../harness/model/score.ts'
import type { VerdictKind } from '../../harness/model/verdict.ts'
import { type Markup, markup } from '../markup.ts'
import type { CandidateRow } from '../reading.ts'
import { label } from '../sanitise.ts'
import { sayCount } from '../wording/quantity.ts'
import { countsOf } from '../wording/run.ts'
import { UNMEASURED, VERDICTS } from '../wording/verdict.ts'

/** Kinds that share a colour, because they mean the same to a reader who stands back. */
const FAMILIES: Readonly<Record<VerdictKind, string>> = {
  accepted: 'good',
  'too-slow': 'slow',
  'wrong-answer': 'wrong',
  'runtime-error': 'broken',
  'invalid-output': 'broken',
  'not-loadable': 'broken',
  'time-limit': 'over',
  'memory-limit': 'over',
  'output-limit': 'over',
  tampered: 'tampered',
  'harness-fault': 'ours',
}

const isKind = (kind: string): kind is VerdictKind => kind in FAMILIES

/** Class, mark and title of a kind of verdict, or of the lack of one. */
const lookOf = (kind: string): { readonly style: string; readonly mark: string; readonly title: string } =>
  isKind(kind) ? { style: FAMILIES[kind], ...VERDICTS[kind] } : { style: 'none', ...UNMEASURED }

export const verdictBadge = (kind: string): Markup => {
  const { style, mark, title } = lookOf(kind)
  return markup`<span class="verdict v-${style}"><b aria-hidden="true">${mark}</b>${title}</span>`
}

export interface StripItem {
  readonly row: CandidateRow
  /** Identifier of the candidate's element on the page. */
  readonly id: string
}

/** One square for each candidate, in the order of the problems; each leads to the candidate. */
export const verdictStrip = (set: SetScore, items: readonly StripItem[]): Markup => {
  const counts = countsOf(set)
  return markup`<div class="strip" role="group" aria-label="Verdicts of ${sayCount(items.length, 'candidate')}">${items.map(
    ({ row: { candidate, measurement }, id }) => {
      const { style, mark, title } = lookOf(measurement?.verdict.kind ?? 'unmeasured')
      const words = `${candidate.problem} ${label(candidate.name)}: ${title}`
      return markup`<a class="v-${style}" href="#${id}" title="${words}" aria-label="${words}">${mark}</a>`
    },
  )}</div><ul class="counts">${counts.map(
    ({ kind, count }) => markup`<li>${verdictBadge(kind)} <b>${count}</b></li>`,
  )}</ul>`
}
