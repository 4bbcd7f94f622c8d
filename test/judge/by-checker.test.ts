import { expect, test } from 'vitest'

import { byChecker } from '../../harness/judge/by-checker.ts'
import type { Question } from '../../harness/model/judgement.ts'

test('the check sees the whole question; its words are the judgement, and none means right', () => {
  const seen: unknown[] = []
  const judge = byChecker((question: Question<readonly [number], number>) => {
    seen.push(question)
    const [least] = question.input
    return question.actual >= least ? undefined : `answer: ${question.actual} is below ${least}`
  })
  expect(judge({ input: [5], expected: 9, actual: 5 })).toEqual({ kind: 'right' })
  expect(judge({ input: [5], expected: 9, actual: 4 })).toEqual({ kind: 'wrong', why: 'answer: 4 is below 5' })
  expect(seen).toEqual([
    { input: [5], expected: 9, actual: 5 },
    { input: [5], expected: 9, actual: 4 },
  ])
})

test('empty words are words: the answer is wrong', () => {
  expect(byChecker(() => '')({ input: [], expected: 1, actual: 1 })).toEqual({ kind: 'wrong', why: '' })
})
