import { describe, expect, it } from 'vitest'

import { checkStatement } from '../../../harness/app/verify/check-statement.ts'
import { TELLING_SIX } from '../../../harness/app/verify/choose-timed.ts'
import { BUNDLED_PROBLEMS } from '../../../harness/app/package-root.ts'
import { loadCorpus, loadProblem } from '../../../harness/corpus/load-corpus.ts'
import { SOUND } from './broken-problem.ts'

const sound = await loadProblem(SOUND)

const says = (statement: string): string => checkStatement({ ...sound, statement })[0]?.says ?? ''

describe('checkStatement', () => {
  it('finds the examples of bundled statements, however they are written down', async () => {
    const found = (await loadCorpus(BUNDLED_PROBLEMS, TELLING_SIX)).flatMap((loaded) => checkStatement(loaded))
    expect(found.length).toBe(6)
    expect(found.filter(({ isRight }) => !isRight)).toEqual([])
  })

  it('takes a call with its answer, and named arguments with an arrow', () => {
    const shown = '## Examples\n\nfirst = [1, 2, 2], second = [2, 3, 2]\n→ [2]\n\nfirst = [4, 5], second = [6]\n→ []\n'
    expect(says(shown)).toBe('2 examples shown as declared')
  })

  it('finds what is missing, in another order, or more', () => {
    const [one, other] = ['commonValues([1, 2, 2], [2, 3, 2]) // [2]\n', 'commonValues([4, 5], [6]) // []\n']
    expect(says(one + other)).toBe('there is no section "## Examples" in statement.md')
    expect(says(`## Examples\n${other}${one}`)).toMatch(/^examples\[1\] .*not in order/)
    expect(says(`## Examples\n${one}`)).toMatch(/^examples\[1\]/)
    expect(says(`## Examples\n${one}${other}commonValues([], []) // []\n`)).toMatch(/shows 3 calls .* has 2 examples/)
  })
})
