import { lineAt, type Module } from './module.ts'

export interface Offence {
  readonly line: number
  readonly what: string
}

/** One house rule. `planted` is a module that breaks it, so that a rule gone blind is noticed. */
export interface Rule {
  readonly title: string
  readonly remedy: string
  readonly appliesTo: (path: string) => boolean
  readonly offences: (module: Module) => readonly Offence[]
  readonly planted: readonly { readonly path: string; readonly text: string }[]
}

/** Places where `pattern`, which must be global, matches `text`, a text of the module with its line breaks. */
export const matches = (text: string, pattern: RegExp): readonly Offence[] =>
  [...text.matchAll(pattern)].map((match) => ({ line: lineAt(text, match.index), what: match[0].trim() }))

export const report = (rule: Rule, module: Module): readonly string[] =>
  rule.offences(module).map(({ line, what }) => `${module.path}:${line} ${what} — ${rule.remedy}`)
