import { describe, expect, it } from 'vitest'

import type { Feedback } from '../../../harness/model/feedback.ts'
import { sayFeedback } from '../../../reports/wording/feedback.ts'

const PLAIN: Feedback = {
  ...{ set: 'm', problem: 'two-sum', name: '1', verdict: 'accepted', says: 'right on every case, within every limit' },
  ...{ doubts: [], notes: [] },
}

describe('feedback in words', () => {
  it('on a wrong answer names the input, and what was expected on it', () => {
    expect(
      sayFeedback({
        ...PLAIN,
        ...{ verdict: 'wrong-answer', says: 'not said twice', correctness: { passed: 4, total: 60 } },
        failing: { caseId: 'edge/1', input: '[[3,3],6]', why: 'expected [0,1], got [0,0]', isSmallest: true },
        types: [{ code: 'TS2322', line: 2, column: 1, message: 'No list.' }],
      }).split('\n'),
    ).toEqual([
      'm/two-sum/1: wrong answer',
      'Right on the first 4 of 60 cases.',
      'Smallest input that fails (case edge/1):',
      '  [[3,3],6]',
      '  expected [0,1], got [0,0]',
      'Type errors (no verdict depends on them):',
      '  line 2: TS2322 No list.',
    ])
  })

  it('on a right one tells speed and growth', () => {
    expect(
      sayFeedback({
        ...PLAIN,
        speedup: { kind: 'interval', value: 0.5, low: 0.45, high: 0.55 },
        comparison: 'slower',
        slowest: {
          ...{ level: 'large', family: 'sorted', size: 1_000 },
          ratio: { kind: 'interval', value: 2, low: 1.9, high: 2.1 },
        },
        growth: { candidate: 'n^2', canonical: 'n', againstCanonical: 'worse' },
        doubts: ['it is small: take more'],
        notes: ['default export used'],
      }).split('\n'),
    ).toEqual([
      'm/two-sum/1: accepted',
      'right on every case, within every limit.',
      'Speed against the canonical solution: 0.50× (0.45–0.55), slower than the canonical.',
      `Slowest case: level large, inputs "sorted", n = 1000: 2.00× (1.90–2.10) the canonical's time.`,
      "Growth: its work rises as n^2, the canonical's as n; it grows faster than the canonical: look for another algorithm before anything else.",
      'Note: default export used.',
      'Doubt: it is small: take more.',
    ])
  })

  it('on a stopped one tells the bound', () => {
    const slowest = { level: 'large', ratio: { kind: 'absent', reason: 'censored' }, atLeast: 20 } as const
    expect(sayFeedback({ ...PLAIN, verdict: 'too-slow', slowest })).toContain(
      "Slowest case: level large: stopped, it takes more than 20.0× the canonical's time.",
    )
  })

  it('acts in no terminal', () => {
    const why = 'threw \u001B[31mred\u0000'
    const said = sayFeedback({ ...PLAIN, name: 'a\u202Eb', failing: { caseId: 'edge/1', why, isSmallest: false } })
    expect(said).toContain('First input that failed')
    for (const character of ['\u0000', '\u001B', '\u202E']) expect(said).not.toContain(character)
  })

  it('calls what was not measured so', () => {
    expect(sayFeedback({ ...PLAIN, verdict: 'unmeasured', says: 'the run stopped before it' })).toBe(
      'm/two-sum/1: not measured\nthe run stopped before it.',
    )
  })
})
