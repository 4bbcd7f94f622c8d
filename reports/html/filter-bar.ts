import { type Markup, markup } from '../markup.ts'
import type { Reading } from '../reading.ts'
import { label } from '../sanitise.ts'
import { UNMEASURED, VERDICTS } from '../wording/verdict.ts'
import { VERDICT_KINDS } from '../../harness/model/verdict.ts'

interface Choice {
  readonly value: string
  readonly words: string
}

const select = (name: string, every: string, choices: readonly Choice[]): Markup =>
  markup`<label>${name}<select name="${name}"><option value="">${every}</option>${choices.map(
    ({ value, words }) => markup`<option value="${value}">${words}</option>`,
  )}</select></label>`

/** Choices that would show something. Hidden until the script, which makes it work, shows it. */
export const filterBar = ({ problems, sets, rows }: Reading): Markup => {
  const seen = new Set<string>(rows.map(({ measurement }) => measurement?.verdict.kind ?? 'unmeasured'))
  const verdicts = [
    ...VERDICT_KINDS.map((kind) => ({ value: kind, words: VERDICTS[kind].title })),
    { value: 'unmeasured', words: UNMEASURED.title },
  ].filter(({ value }) => seen.has(value))
  return markup`<form class="filter" hidden autocomplete="off">
<label>search<input type="search" name="text" placeholder="name, verdict or code"></label>
${select(
  'problem',
  'every problem',
  problems.map(({ card }) => ({ value: card.id, words: card.id })),
)}
${select(
  'set',
  'every set',
  sets.map(({ set }) => ({ value: label(set), words: label(set) })),
)}
${select('verdict', 'every verdict', verdicts)}
${select('sort', 'as listed', [
  { value: 'fastest', words: 'fastest first' },
  { value: 'slowest', words: 'slowest first' },
  { value: 'efficiency', words: 'least efficient first' },
  { value: 'name', words: 'by name' },
])}
<button type="reset">clear</button><output aria-live="polite"></output>
</form>`
}
