import { describe, expect, test } from 'vitest'

import { mebibytes, milliseconds } from '../../../harness/model/units.ts'
import { NotLoadableReason, TamperReason, type Verdict, VERDICT_KINDS } from '../../../harness/model/verdict.ts'
import { sayVerdict, VERDICTS } from '../../../reports/wording/verdict.ts'
import { exampleRecord } from '../example-report.ts'

describe('sayVerdict', () => {
  const verdicts = exampleRecord().measurements.map(({ verdict }) => verdict)

  test('the example holds every kind', () => {
    expect(new Set(verdicts.map(({ kind }) => kind))).toEqual(new Set(VERDICT_KINDS))
  })

  test.each(VERDICT_KINDS)('%s has a title and a reason', (kind) => {
    const verdict = verdicts.find((one) => one.kind === kind)
    if (verdict === undefined) throw new Error(`no ${kind} in the example`)
    const { title, reason } = sayVerdict(verdict)
    expect(title).toBe(VERDICTS[kind].title)
    expect(reason.length).toBeGreaterThan(10)
    expect(reason).not.toMatch(/undefined|NaN|\.$/u)
  })

  test('every mark stands for one kind', () => {
    expect(new Set(VERDICT_KINDS.map((kind) => VERDICTS[kind].mark)).size).toBe(VERDICT_KINDS.length)
  })

  test('every reason for refusing or distrusting has words', () => {
    const reasons: Verdict[] = [
      ...NotLoadableReason.options.map((reason): Verdict => ({ kind: 'not-loadable', reason, detail: 'd' })),
      ...TamperReason.options.map((reason): Verdict => ({ kind: 'tampered', reason, detail: 'd' })),
    ]
    expect(new Set(reasons.map((verdict) => sayVerdict(verdict).reason)).size).toBe(reasons.length)
  })

  test('says numbers with their units, where, and on which clock', () => {
    const reason = (verdict: Verdict): string => sayVerdict(verdict).reason
    expect(reason({ kind: 'time-limit', clock: 'wall', limit: milliseconds(2_000) })).toBe(
      'no answer while loading within 2 s of wall time',
    )
    expect(reason({ kind: 'memory-limit', caseId: 'edge/1', limit: mebibytes(1_024) })).toBe(
      'more than 1024 MiB of memory on case edge/1',
    )
    expect(reason({ kind: 'output-limit', what: 'answer', caseId: 'edge/1', limit: mebibytes(32) })).toContain(
      '32 MiB of answer',
    )
  })

  test('sanitises what the candidate wrote', () => {
    const { reason, input } = sayVerdict({
      kind: 'wrong-answer',
      caseId: 'edge/0',
      why: '\u001b[2J::error::',
      input: 'a\u202E',
    })
    expect(reason).toBe('on case edge/0: : :error: :')
    expect(input).toBe('a‹U+202E›')
  })
})
