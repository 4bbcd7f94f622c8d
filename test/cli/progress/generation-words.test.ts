import { describe, expect, it } from 'vitest'

import { sayGenerationEvent, sayMissingAnswers, saySpending } from '../../../harness/cli/progress/generation-words.ts'
import type { Asked } from '../../../harness/generate/generate-answers.ts'
import type { ModelAnswer } from '../../../harness/model/generation.ts'
import { seconds } from '../../../harness/model/units.ts'

const ASKED: Asked = {
  problem: 'two-sum',
  request: { baseUrl: 'http://host/v1', model: 'm', draw: 2, prompt: { kind: 'completion', text: '', stop: [] } },
}
const SPENDING = { answers: 3, fromCache: 1, tokens: { input: 30, output: 12 } }

describe('what is said while a model is asked', () => {
  const answered = (answer: ModelAnswer): string | undefined =>
    sayGenerationEvent({
      ...{ kind: 'answered', done: 3, total: 9 },
      answered: { ...ASKED, answer, hash: '', isCached: false },
    })

  it('tells what is there already', () => {
    expect(sayGenerationEvent({ kind: 'started', cached: 0, total: 1 })).toBe('1 answer wanted')
    expect(sayGenerationEvent({ kind: 'started', cached: 4, total: 9 })).toBe(
      '9 answers wanted, 4 of them paid for before',
    )
  })

  it('tells of each answer, and of its being cut off', () => {
    expect(answered({ text: '', finish: 'stop', tokens: {} })).toBe('[3/9] two-sum 2: answered')
    expect(answered({ text: '', finish: 'length', tokens: { output: 80 } })).toBe(
      '[3/9] two-sum 2: answered, 80 tokens, cut off at its longest',
    )
  })

  it('tells what went wrong, without letting the server act', () => {
    const why = '500: \u001B[31mout\nof memory'
    const unanswered = sayGenerationEvent({ kind: 'unanswered', done: 1, total: 2, unanswered: { ...ASKED, why } })
    expect(unanswered).toMatch(/^\[1\/2\] two-sum 2: no answer \(500: .*of memory\)$/)
    const waiting = sayGenerationEvent({ kind: 'waiting', problem: 'two-sum', why, time: seconds(2) })
    expect(waiting).toMatch(/^two-sum: 500: .*of memory; trying again in 2 s$/)
    for (const said of [unanswered, waiting]) expect(said).not.toContain('\u001B')
  })
})

describe('what is said at the end', () => {
  it('tells tokens, and costs where they are known', () => {
    expect(saySpending(SPENDING)).toBe('3 answers (1 paid for before), 30 + 12 tokens')
    expect(saySpending({ ...SPENDING, tokens: { input: 30 } })).toContain('tokens not told')
    expect(saySpending({ ...SPENDING, cost: 0.5, costNow: 0.25 })).toContain('cost 0.5000 (0.2500 of it now)')
    expect(saySpending({ ...SPENDING, cost: 0.5, costNow: 0.5 })).toMatch(/cost 0\.5000$/)
  })

  it('tells what is missing and how to get it', () => {
    const all = { file: 'm.jsonl', answered: [], unanswered: [], spending: SPENDING, isInterrupted: false }
    expect(sayMissingAnswers(all)).toBeUndefined()
    expect(sayMissingAnswers({ ...all, isInterrupted: true })).toContain('the same command goes on')
    expect(sayMissingAnswers({ ...all, unanswered: [{ ...ASKED, why: '400: no' }] })).toBe(
      '1 answer could not be had (two-sum 2: 400: no); the same command asks for what is missing alone',
    )
  })
})
