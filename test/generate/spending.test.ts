import { describe, expect, it } from 'vitest'

import { answerLine } from '../../harness/generate/answer-line.ts'
import type { Answered } from '../../harness/generate/generate-answers.ts'
import { costOf, spending } from '../../harness/generate/spending.ts'
import { AnswerLine, type Prompt, type Tokens } from '../../harness/model/generation.ts'

const PRICES = { input: 0.5, output: 2 }

const CHAT: Prompt = { kind: 'chat', turns: [{ role: 'user', text: 'function twoSum() is wanted' }] }

const answered = (tokens: Tokens, isCached = false, prompt: Prompt = CHAT): Answered => ({
  ...{ problem: 'two-sum', hash: 'a'.repeat(64), isCached },
  request: { baseUrl: 'http://host/v1', model: 'm', draw: 1, prompt },
  answer: { text: 'text', finish: 'stop', tokens },
})

describe('costs', () => {
  it('are prices of a million tokens', () => {
    expect(costOf({ input: 2_000_000, output: 500_000 }, PRICES)).toBe(2)
    expect(costOf({ input: 0, output: 0 }, PRICES)).toBe(0)
  })

  it('are not known without prices, or without tokens', () => {
    expect(costOf({ input: 1, output: 1 }, undefined)).toBeUndefined()
    expect(costOf({ input: 1 }, PRICES)).toBeUndefined()
    expect(costOf({ output: 1 }, PRICES)).toBeUndefined()
  })

  it('of all answers are told beside what was paid now', () => {
    const tokens = { input: 1_000_000, output: 1_000_000 }
    expect(spending([answered(tokens), answered(tokens, true)], PRICES)).toEqual({
      ...{ answers: 2, fromCache: 1, cost: 5, costNow: 2.5 },
      tokens: { input: 2_000_000, output: 2_000_000 },
    })
  })

  it('are not told when those of one answer are not known: a sum of some is not the sum', () => {
    expect(spending([answered({ input: 4, output: 5 }), answered({ input: 3 }, true)], PRICES)).toEqual({
      ...{ answers: 2, fromCache: 1, tokens: { input: 7 } },
      costNow: (4 * 0.5 + 5 * 2) / 1_000_000,
    })
    expect(spending([], undefined)).toEqual({ answers: 0, fromCache: 0, tokens: { input: 0, output: 0 } })
  })
})

describe('a line of answers', () => {
  it('has the text as it came, and no prompt that could be taken for code', () => {
    const line = answerLine(answered({ input: 1, output: 1 }), PRICES)
    expect(AnswerLine.parse(line)).toEqual(line)
    expect(line).toMatchObject({ task_id: 'two-sum', completion: 'text', cost: 2.5 / 1_000_000 })
    expect(line).not.toHaveProperty('prompt')
  })

  it('of a completion has what it goes on from, and where it was stopped', () => {
    const prompt: Prompt = { kind: 'completion', text: 'function f() {\n', stop: ['\n}'] }
    const line = answerLine(answered({}, false, prompt), undefined)
    expect(AnswerLine.parse(line)).toMatchObject({ prompt: prompt.text, stop_tokens: ['\n}'], tokens: {} })
    expect(line).not.toHaveProperty('cost')
  })
})
