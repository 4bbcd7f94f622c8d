import { join } from 'node:path'

import { expect, it } from 'vitest'

import { promptText } from '../../harness/app/prompt.ts'
import { loadCorpus } from '../../harness/corpus/load-corpus.ts'

const problems = await loadCorpus(join(import.meta.dirname, '../fixtures/problems/good'))

it.each(problems)('of $problem.card.id has the statement, the entry point and the rules, in this order', (loaded) => {
  const text = promptText(loaded)
  const { kind, name } = loaded.problem.card.entry
  expect(text.startsWith(loaded.statement.trim())).toBe(true)
  expect(text).toContain(
    `Write the ${kind === 'class' ? 'class' : 'function'} \`${name}\` and export it.\n\nRules:\n- `,
  )
})

it('speaks of classes and of functions, and gives no solution away', () => {
  const kinds = new Set(problems.map(({ problem }) => problem.card.entry.kind))
  expect(kinds).toEqual(new Set(['class', 'function']))
  for (const loaded of problems) {
    const text = promptText(loaded)
    for (const { source } of [...loaded.references, ...loaded.wrong]) expect(text).not.toContain(source.trim())
    expect(text).not.toContain(loaded.problem.card.stresses)
  }
})
