import { expect, it } from 'vitest'

import { checkReferences, checkWrong } from '../../../harness/app/verify/check-shipped.ts'
import type { Measurement } from '../../../harness/model/record.ts'
import type { Verdict } from '../../../harness/model/verdict.ts'
import { milliseconds } from '../../../harness/model/units.ts'
import { buildRecord } from '../../record-builder.ts'

const [built] = buildRecord({
  problems: [{ id: 'two-sum' }],
  candidates: [{ set: 'shipped', problem: 'two-sum', name: 'one', ratios: 1 }],
}).measurements

const withVerdicts = (verdicts: Readonly<Record<string, Verdict>>): Map<string, Measurement> => {
  if (built === undefined) throw new Error('the built record has no measurement')
  return new Map(Object.entries(verdicts).map(([name, verdict]) => [name, { ...built, verdict }]))
}

const TOO_SLOW: Verdict = { kind: 'too-slow', caseId: 'large/random', limit: milliseconds(100) }
const WRONG: Verdict = { kind: 'wrong-answer', caseId: 'edge/0', why: 'expected 1, got 2', input: '[]' }

it('takes references that are accepted or too slow, but no canonical that is slower than itself', () => {
  const says = (verdicts: Readonly<Record<string, Verdict>>) =>
    checkReferences('two-sum', withVerdicts(verdicts)).map(({ isRight, says: text }) => `${isRight} ${text}`)
  expect(says({ canonical: { kind: 'accepted' }, slow: TOO_SLOW })).toEqual(['true 2 accepted'])
  expect(says({ canonical: TOO_SLOW })).toEqual([expect.stringMatching(/^false canonical is too-slow/)])
  expect(says({ other: WRONG })).toEqual([expect.stringMatching(/^false other is wrong-answer: .*expected 1, got 2/)])
})

it('takes wrong solutions that are rejected, however slow a right one is', () => {
  const says = (verdicts: Readonly<Record<string, Verdict>>) =>
    checkWrong('two-sum', withVerdicts(verdicts)).map(({ isRight, says: text }) => `${isRight} ${text}`)
  expect(says({ one: WRONG, other: WRONG })).toEqual(['true 2 rejected'])
  expect(says({ one: WRONG, other: TOO_SLOW })).toEqual([
    'false other is too-slow; add a case that shows what is wrong with it',
  ])
})
