import { describe, expect, it } from 'vitest'

import { checkDeclaration } from '../../../harness/app/verify/check-declaration.ts'
import { TELLING_SIX } from '../../../harness/app/verify/choose-timed.ts'
import { BUNDLED_PROBLEMS } from '../../../harness/app/package-root.ts'
import { loadCorpus, loadProblem } from '../../../harness/corpus/load-corpus.ts'
import { SOUND } from './broken-problem.ts'

const sound = await loadProblem(SOUND)
const corpus = await loadCorpus(BUNDLED_PROBLEMS, TELLING_SIX)

const says = (declaration: string): string =>
  checkDeclaration({ ...sound, statement: `\`\`\`ts\n${declaration}\n\`\`\`\n` })
    .map((finding) => finding.says)
    .join('\n')

describe('checkDeclaration', () => {
  it('finds bundled declarations to be those of their canonicals', () => {
    const found = corpus.flatMap((loaded) => checkDeclaration(loaded))
    expect(found.length).toBe(6)
    expect(found.filter(({ isRight }) => !isRight)).toEqual([])
  })

  it('names what is not the same', () => {
    const right = 'function commonValues(first: number[], second: number[]): number[]'
    expect(says(right)).toBe('function commonValues is that of canonical.ts')
    expect(says(right.replace('commonValues', 'common'))).toMatch(/^no ```ts block .* declares `function commonValues`/)
    expect(says(right.replace('): number[]', '): Set<number>'))).toMatch(/: Set<number> in the statement/)
    expect(says(right.replace(', second: number[]', ''))).toMatch(/has 1 parameters, and the input schema has 2$/)
    expect(says(right.replace('): number[]', '): Values'))).toBe(
      'the declaration in statement.md names Values; declare it there',
    )
  })

  it('finds a method that is missing or another', () => {
    const cache = corpus.find(({ problem }) => problem.card.id === 'lru-cache')
    if (cache === undefined) throw new Error('the problem of this test is gone')
    const of = (from: string, to: string): readonly string[] =>
      checkDeclaration({ ...cache, statement: cache.statement.replace(from, to) }).map((finding) => finding.says)
    expect(of('  get(key: number): number\n', '')).toEqual(["the statement's declaration has no get; make them equal"])
    expect(of('put(key: number, value: number)', 'put(value: number, key: number)')).toEqual([
      expect.stringMatching(/^put is \(value: .* in the statement and \(key: .* in canonical\.ts/),
    ])
  })
})
