import { UsageError } from '../model/errors.ts'
import type { Prompt } from '../model/generation.ts'

/** What a template may name, as `{{name}}`. */
export interface TemplateValues {
  readonly title: string
  readonly statement: string
  /** The declaration to go on from: `function twoSum(nums: number[]): number[]`, or `class LRUCache`. */
  readonly signature: string
  /** Name of the function or class. */
  readonly entry: string
  /** The sentence that says what to write and export. */
  readonly task: string
  readonly rules: string
  /** What is known of the machine that runs the code; empty unless asked for. */
  readonly hint: string
  /** The statement as a comment of TypeScript. */
  readonly comment: string
}

/** A template's parts with their placeholders still in them. */
export type Template =
  | { readonly kind: 'chat'; readonly system: string | undefined; readonly user: string }
  | { readonly kind: 'completion'; readonly text: string }

const PARTS = ['system', 'user', 'completion'] as const
type Part = (typeof PARTS)[number]

const NAMES: readonly (keyof TemplateValues)[] = [
  ...(['title', 'statement', 'signature', 'entry', 'task', 'rules', 'hint', 'comment'] as const),
]

const HEADING = /^=== (\w+) ===$/
const PLACEHOLDER = /\{\{\s*(\w*)\s*\}\}/g

const isPart = (word: string): word is Part => PARTS.some((part) => part === word)
const isName = (word: string): word is keyof TemplateValues => NAMES.some((name) => name === word)

const partsOf = (text: string, where: string): Map<Part, string> => {
  const parts = new Map<Part, string[]>()
  let current: string[] = []
  for (const line of text.replaceAll('\r\n', '\n').split('\n')) {
    const word = HEADING.exec(line)?.[1]
    if (word === undefined) {
      current.push(line)
      continue
    }
    if (!isPart(word)) throw new UsageError(`${where}: "=== ${word} ===" is no part; write ${PARTS.join(', ')}`)
    if (parts.has(word)) throw new UsageError(`${where}: the part ${word} is there twice; join the two`)
    if (parts.size === 0 && current.some((before) => before.trim() !== '')) {
      throw new UsageError(`${where}: there is text before "=== ${word} ==="; put it under a heading of its own`)
    }
    current = []
    parts.set(word, current)
  }
  if (parts.size === 0) return new Map([['user', text]])
  return new Map([...parts].map(([part, lines]) => [part, lines.join('\n')]))
}

/**
 * Reads a template: text with `{{placeholders}}`, under headings such as `=== system ===` and `=== user ===`, or
 * `=== completion ===` for a text that the model goes on from. Text without headings is the user's turn.
 * Throws UsageError naming what is wrong and what there is.
 */
export const parseTemplate = (text: string, where: string): Template => {
  const parts = partsOf(text, where)
  for (const [, name = ''] of text.matchAll(PLACEHOLDER)) {
    if (!isName(name)) throw new UsageError(`${where}: no placeholder {{${name}}}; there are ${NAMES.join(', ')}`)
  }
  const completion = parts.get('completion')
  if (completion !== undefined) {
    if (parts.size > 1) throw new UsageError(`${where}: a completion stands alone; remove the other parts`)
    return { kind: 'completion', text: completion.trim() }
  }
  const user = parts.get('user')?.trim() ?? ''
  if (user === '') throw new UsageError(`${where}: nothing to ask; write the task under "=== user ==="`)
  return { kind: 'chat', system: parts.get('system')?.trim(), user }
}

/** A value that is empty takes the empty line behind it along. */
const fill = (text: string, values: TemplateValues): string =>
  text
    .replaceAll(new RegExp(`${PLACEHOLDER.source}(\\n\\n)?`, 'g'), (_, name: string, gap: string | undefined) => {
      const value = isName(name) ? values[name] : ''
      return value === '' ? '' : `${value}${gap ?? ''}`
    })
    .trim()

/** A completion stops where the function or class closes: at a brace in the first column. */
const STOP = '\n}'

/** The prompt of one problem. */
export const fillTemplate = (template: Template, values: TemplateValues): Prompt => {
  if (template.kind === 'completion') {
    return { kind: 'completion', text: `${fill(template.text, values)}\n`, stop: [STOP] }
  }
  const { system, user } = template
  return {
    kind: 'chat',
    ...(system === undefined || system === '' ? {} : { system: fill(system, values) }),
    turns: [{ role: 'user', text: fill(user, values) }],
  }
}
