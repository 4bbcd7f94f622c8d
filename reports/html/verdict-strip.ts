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
export const verdictLook = (kind: string): { readonly style: string; readonly mark: string; readonly title: string } =>
  isKind(kind) ? { style: FAMILIES[kind], ...VERDICTS[kind] } : { style: 'none', ...UNMEASURED }

export const verdictBadge = (kind: string): Markup => {
  const { style, mark, title } = verdictLook(kind)
  return markup`<span class="verdict v-${style}"><b aria-hidden="true">${mark}</b>${title}</span>`
}

export interface StripItem {
  readonly row: CandidateRow
  /** Identifier of the candidate's element on the page. */
  readonly id: string
}

/** More squares than this say no more than a bar does. */
const SQUARES_MOST = 240

const squares = (items: readonly StripItem[]): Markup =>
  markup`<div class="strip" role="group" aria-label="Verdicts of ${sayCount(items.length, 'candidate')}">${items.map(
    ({ row: { candidate, measurement }, id }) => {
      const { style, mark, title } = verdictLook(measurement?.verdict.kind ?? 'unmeasured')
      const words = `${candidate.problem} ${label(candidate.name)}: ${title}`
      return markup`<a class="v-${style}" href="#${id}" title="${words}"><span aria-hidden="true">${mark}</span></a>`
    },
  )}</div>`

/** A bar of the shares, in the order of the kinds; the counts below say the same. */
const bar = (counts: ReturnType<typeof countsOf>): Markup => {
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const percent = (count: number): string => `${((100 * count) / total).toFixed(2)}%`
  let before = 0
  return markup`<svg class="verdict-bar" height="14" width="100%" aria-hidden="true">${counts.map(({ kind, count }) => {
    const from = before
    before += count
    return markup`<rect class="v-${verdictLook(kind).style}" x="${percent(from)}" width="${percent(count)}" height="14"/>`
  })}</svg>`
}

/** One square for each candidate, in the order of the problems, which leads to it; a bar where there are more than there is room for. */
export const verdictStrip = (set: SetScore, items: readonly StripItem[], room: number): Markup => {
  const counts = countsOf(set)
  return markup`${items.length > Math.min(room, SQUARES_MOST) ? bar(counts) : squares(items)}<ul class="counts">${counts.map(
    ({ kind, count }) => markup`<li>${verdictBadge(kind)} <b>${count}</b></li>`,
  )}</ul>`
}
