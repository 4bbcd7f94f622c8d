import { expect, test } from 'vitest'

import { absent, defined } from '../../harness/model/estimate.ts'
import { overProblemsAtK } from '../../harness/score/over-problems-at-k.ts'
import { builtView } from './built-view.ts'
import { close } from '../close.ts'

const of = (candidates: readonly unknown[]): ReturnType<typeof defined<number>> | ReturnType<typeof absent> =>
  candidates.length < 2 ? absent('fewer-candidates-than-k') : defined(candidates.length / 10)

test('problems without k candidates are left out, and the denominator says so', () => {
  const { estimate, denominator } = overProblemsAtK({
    view: builtView([{}], [{}, {}], [{}, {}, {}, {}]),
    kind: 'share',
    of,
  })
  expect(denominator).toEqual({ problems: 2, candidates: 6, leftOut: 1 })
  expect(estimate).toMatchObject({ kind: 'interval', value: close(0.3) })
})

test('no problem with k candidates: absent, never 0', () => {
  const estimate = { kind: 'absent', reason: 'fewer-candidates-than-k' }
  const denominator = { problems: 0, candidates: 0 }
  const few = overProblemsAtK({ view: builtView([{}], [{}]), kind: 'share', of })
  expect(few).toEqual({ estimate, denominator: { ...denominator, leftOut: 2 } })
  expect(overProblemsAtK({ view: builtView(), kind: 'share', of })).toEqual({ estimate, denominator })
})
