import { MagicString } from 'magic-string'
import { parseSync } from 'oxc-parser'

import { CorpusError } from '../../../model/errors.ts'
import { edits } from './edits.ts'
import type { Mutant } from './mutant.ts'

/**
 * Mutants of a source, made from its syntax tree: the same text with one small mistake each. Where the same text comes
 * about twice (`i < n` to `i <= n`, by the relation and by the bound), the first stands for both.
 */
export const mutantsOf = (source: string): Mutant[] => {
  const { program, errors } = parseSync('canonical.ts', source, { lang: 'ts', sourceType: 'module' })
  const [error] = errors
  if (error !== undefined) throw new CorpusError(`canonical.ts cannot be parsed: ${error.message}`)
  const seen = new Set([source])
  return edits(program, source).flatMap((edit) => {
    const text = new MagicString(source).update(edit.start, edit.end, edit.text).toString()
    if (seen.has(text)) return []
    seen.add(text)
    return [{ ...edit, source: text }]
  })
}
