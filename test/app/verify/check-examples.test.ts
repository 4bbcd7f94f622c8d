import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { checkExamples } from '../../../harness/app/verify/check-examples.ts'
import { loadProblem } from '../../../harness/corpus/load-corpus.ts'

const loaded = await loadProblem(join(import.meta.dirname, '../../fixtures/problems-for-cli/sum-of-squares'))

const check = (...answers: readonly string[]) =>
  checkExamples(loaded, {
    problem: loaded.problem,
    cases: answers.map((expected, index) => ({ caseId: `example/${index}`, input: '[[1,2,3]]', expected })),
  })

describe('checkExamples', () => {
  it('is content when the canonical answers as declared', () => {
    expect(check('14')).toEqual([
      { problem: 'sum-of-squares', check: 'examples', isRight: true, says: '1 answered as declared' },
    ])
  })

  it('says what is wrong with an answer that is another', () => {
    const findings = check('15')
    expect(findings).toMatchObject([{ problem: 'sum-of-squares', check: 'examples', isRight: false }])
    expect(findings[0]?.says).toMatch(/^example 0: the canonical's answer is not the declared one: .*14.*15/)
  })

  it('does not pass what was not answered', () => {
    expect(check()).toMatchObject([{ isRight: false, says: 'example 0 was not answered' }])
  })
})
