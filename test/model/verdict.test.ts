import { expect, test } from 'vitest'

import { isCorrect, Verdict, VERDICT_KINDS } from '../../harness/model/verdict.ts'
import { sampleVerdict } from '../sample-verdict.ts'

test('every kind is known once, and a sample of each parses to itself', () => {
  expect(VERDICT_KINDS.length).toBe(11)
  expect(new Set(VERDICT_KINDS).size).toBe(VERDICT_KINDS.length)
  for (const kind of VERDICT_KINDS) expect(Verdict.parse(sampleVerdict(kind))).toEqual(sampleVerdict(kind))
})

test.each(VERDICT_KINDS)('%s: a field too many or too few is refused', (kind) => {
  const verdict = sampleVerdict(kind)
  expect(Verdict.safeParse({ ...verdict, score: 1 }).success).toBe(false)
  const optional = new Set(
    ['memory-limit', 'time-limit', 'output-limit', 'runtime-error', 'tampered'].map((of) => `${of}.caseId`),
  )
  const fields = Object.keys(verdict).filter((field) => !optional.has(`${kind}.${field}`))
  expect(fields).toContain('kind')
  for (const field of fields) {
    const rest = Object.fromEntries(Object.entries(verdict).filter(([key]) => key !== field))
    expect(Verdict.safeParse(rest).success).toBe(false)
  }
})

test('what a candidate could have written has an end', () => {
  const long = 'x'.repeat(2_001)
  expect(Verdict.safeParse({ kind: 'harness-fault', detail: long }).success).toBe(false)
  expect(Verdict.safeParse({ kind: 'runtime-error', error: long }).success).toBe(false)
  expect(Verdict.safeParse({ kind: 'wrong-answer', caseId: 'edge/0', why: 'x', input: long }).success).toBe(false)
  expect(Verdict.safeParse({ kind: 'invalid-output', caseId: '', why: 'x' }).success).toBe(false)
})

test('an unknown kind, reason or clock is refused', () => {
  for (const verdict of [
    undefined,
    {},
    { kind: 'passed' },
    { kind: 'not-loadable', reason: 'mood', detail: '' },
    { kind: 'tampered', reason: 'mood', detail: '' },
    { kind: 'time-limit', clock: 'sand', limit: 1 },
    { kind: 'time-limit', clock: 'cpu', limit: -1 },
    { kind: 'memory-limit', limit: Infinity },
    { kind: 'output-limit', what: 'files', limit: 1 },
  ]) {
    expect(Verdict.safeParse(verdict).success).toBe(false)
  }
})

test('accepted and too slow are correct, and nothing else is', () => {
  expect(VERDICT_KINDS.filter((kind) => isCorrect({ kind }))).toEqual(['accepted', 'too-slow'])
})
