import { describe, expect, it } from 'vitest'

import { feedback, findCandidate } from '../../harness/app/feedback.ts'
import { score } from '../../harness/app/score.ts'
import { UsageError } from '../../harness/model/errors.ts'
import { Feedback } from '../../harness/model/feedback.ts'
import type { RunRecord } from '../../harness/model/record.ts'
import { VERDICT_KINDS } from '../../harness/model/verdict.ts'
import { buildRecord } from '../record-builder.ts'

const record = buildRecord({
  candidates: [
    { set: 'm', problem: 'two-sum', name: '1', ratios: 1.6 },
    { set: 'm', problem: 'two-sum', name: '2', verdict: 'too-slow', ratios: 6, censoredAt: 'medium' },
    { set: 'm', problem: 'merge-intervals', name: '1', isMeasured: false },
    ...VERDICT_KINDS.map((verdict) => ({ set: 'all', problem: 'two-sum', name: verdict, verdict })),
  ],
})

const told = async (name: string, from: RunRecord = record): Promise<Feedback> =>
  feedback({ record: from, scores: await score(from), candidate: findCandidate(from, name) })

describe('a candidate', () => {
  it('is found by its whole name, or by as much of it as is its alone', () => {
    expect(findCandidate(record, 'm/two-sum/2').name).toBe('2')
    expect(findCandidate(record, 'two-sum/2').set).toBe('m')
    expect(findCandidate(record, 'm/merge-intervals').name).toBe('1')
  })

  it.each([
    ['m/two-sum', '2 candidates are called "m/two-sum", such as m/two-sum/1, m/two-sum/2'],
    ['m/tow-sum/2', 'no candidate "m/tow-sum/2" in this run; did you mean "m/two-sum/2"'],
    ['1', '2 candidates are called "1"'],
    ['x', 'no candidate "x" in this run; write it as set/problem/name'],
  ])('called %s is not guessed', (name, says) => {
    expect(() => findCandidate(record, name)).toThrow(UsageError)
    expect(() => findCandidate(record, name)).toThrow(says)
  })
})

describe('feedback', () => {
  it.each(VERDICT_KINDS)('on %s says what became of it, in a form that can be stored', async (kind) => {
    const one = await told(`all/two-sum/${kind}`)
    expect(Feedback.parse(JSON.parse(JSON.stringify(one)))).toEqual(one)
    expect(one.verdict).toBe(kind)
    expect(one.says.length).toBeGreaterThan(5)
  })

  it('on a slower candidate has the level where it is slowest', async () => {
    const { speedup, comparison, slowest, failing } = await told('m/two-sum/1')
    expect(speedup?.kind).toBe('interval')
    expect(comparison).toBe('slower')
    const value = slowest === undefined || slowest.ratio.kind === 'absent' ? 0 : slowest.ratio.value
    expect(value).toBeGreaterThan(1.5)
    expect(failing).toBeUndefined()
  })

  it('on a stopped candidate has the bound that is known', async () => {
    const { slowest, speedup } = await told('m/two-sum/2')
    expect(slowest).toMatchObject({ level: 'medium', ratio: { kind: 'absent', reason: 'censored' } })
    expect(slowest?.atLeast).toBeGreaterThan(1)
    expect(speedup).toBeUndefined()
  })

  it('on what was not run says so', async () => {
    expect(await told('m/merge-intervals/1')).toMatchObject({
      verdict: 'unmeasured',
      says: 'the run stopped before it',
    })
  })

  it('has the failing case of the record, unless a smaller one was found', async () => {
    const candidate = findCandidate(record, 'all/two-sum/wrong-answer')
    const scores = await score(record)
    expect(feedback({ record, scores, candidate }).failing?.isSmallest).toBe(false)
    const failing = { caseId: 'random/sorted/3', input: '[[1],2]', why: 'expected [], got 0', isSmallest: true }
    expect(feedback({ record, scores, candidate, failing }).failing).toEqual(failing)
  })

  it('has type errors where types were checked, and nothing of the canonical', async () => {
    const candidate = findCandidate(record, 'm/two-sum/1')
    const diagnostics = [{ code: 'TS2322', line: 2, column: 3, message: 'No number.' }]
    const key = candidate.measurement
    const typed: RunRecord = {
      ...record,
      types: [{ kind: 'types', key, check: { kind: 'checked', diagnostics, total: 1 } }],
    }
    const one = await told('m/two-sum/1', typed)
    expect(one.types).toEqual(diagnostics)
    const [problem] = record.problems
    expect(JSON.stringify(one)).not.toContain(problem?.canonical)
  })
})
