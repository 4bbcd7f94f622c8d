import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { exact } from '../../harness/judge/exact.ts'
import { judgeAnswer } from '../../harness/judge/judge-answer.ts'
import { encode } from '../../harness/model/codec.ts'
import { CorpusError } from '../../harness/model/errors.ts'
import type { Judgement } from '../../harness/model/judgement.ts'
import type { Problem } from '../../harness/model/problem.ts'
import { TWO_SUM } from '../intake/example-problems.ts'
import { nested } from '../model/wire-values.ts'
import { mutations, plainValue } from './plain-values.ts'

const problem = (output: z.ZodType, judge: Problem['judge'] = exact()): Problem => ({
  card: TWO_SUM,
  input: z.unknown(),
  output,
  judge,
  examples: [],
  edges: [],
  families: {},
})

const NEVER: Problem['judge'] = () => {
  throw new Error('the judge was asked')
}
const anything = problem(z.unknown())
const numbers = problem(z.array(z.int()), NEVER)
const whyOf = (judgement: Judgement): string => (judgement.kind === 'wrong' ? judgement.why : 'it is right')

describe('the answer of the canonical', () => {
  test('is right by its text, without asking anyone', () => {
    const strict = problem(z.never(), NEVER)
    expect(judgeAnswer(strict, { input: '[1]', expected: '[1]', actual: '[1]' }).kind).toBe('right')
  })

  test('is right in another text, and wrong once changed in any place', () => {
    fc.assert(
      fc.property(plainValue, (value) => {
        const expected = encode(value)
        expect(judgeAnswer(anything, { input: '[]', expected, actual: `${expected} ` }).kind).toBe('right')
        for (const changed of mutations(value)) {
          expect(judgeAnswer(anything, { input: '[]', expected, actual: encode(changed) }).kind).toBe('wrong')
        }
      }),
      { numRuns: 50 },
    )
  })
})

test('the judge sees the values of the texts', () => {
  const seen: unknown[] = []
  const watched = problem(z.unknown(), (question) => {
    seen.push(question)
    return { kind: 'right' }
  })
  const texts = { input: '~["a",[["n","NaN"]]]', expected: '[1]', actual: '{"a":[2]}' }
  expect(judgeAnswer(watched, texts)).toEqual({ kind: 'right' })
  expect(seen).toEqual([{ input: [NaN], expected: [1], actual: { a: [2] } }])
})

describe('an answer that does not fit the output schema never reaches the judge', () => {
  test.each([
    ['another type', '"x"', /^answer: Invalid input/],
    ['another type within', '[1,"2"]', /^answer\[1\]: Invalid input/],
    ['a fraction', '[0.5]', /^answer\[0\]: /],
    ['no number', '~["a",[["n","NaN"]]]', /^answer\[0\]: /],
    ['nothing', '~["u"]', /^answer: /],
    ['a Set of the right members', '~["s",[1]]', /^answer: /],
  ])('%s', (_, actual, words) => {
    const judgement = judgeAnswer(numbers, { input: '[]', expected: '[1]', actual })
    expect(judgement.kind).toBe('wrong')
    expect(whyOf(judgement)).toMatch(words)
  })

  test('the place is spelt out through records and lists', () => {
    const deep = problem(z.array(z.strictObject({ 'a b': z.tuple([z.int(), z.string()]) })), NEVER)
    const judgement = judgeAnswer(deep, { input: '[]', expected: '[]', actual: '[{"a b":[1,2]}]' })
    expect(whyOf(judgement)).toMatch(/^answer\[0\]\[a b\]\[1\]: /)
  })
})

describe('a text that a child made up', () => {
  test.each([
    ['no text', ''],
    ['no JSON', 'right'],
    ['half a list', '[1,2'],
    ['an unknown tag', '~["right"]'],
    ['digits that are none', '~["b","x"]'],
    ['a typed array of a size nobody has', '~["t","constructor",[]]'],
    ['nesting without end', '['.repeat(100_000)],
    ['nesting beyond the cap', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['tagged nesting beyond the cap', `~${'["a",['.repeat(50_000)}${']]'.repeat(50_000)}`],
  ])('%s is wrong', (_, actual) => {
    const judgement = judgeAnswer(anything, { input: '[]', expected: '[1]', actual })
    expect(whyOf(judgement)).toMatch(/^answer: it cannot be read: \S/)
  })

  test('any text gets a judgement', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((text) => `~${text}`),
        ),
        (actual) => {
          expect(['right', 'wrong']).toContain(judgeAnswer(anything, { input: '[]', expected: '[]', actual }).kind)
          expect(['right', 'wrong']).toContain(
            judgeAnswer(problem(z.array(z.int())), { input: '[]', expected: '[]', actual }).kind,
          )
        },
      ),
    )
  })

  test('as long or as deep as it may be, it is judged', () => {
    const huge = encode('x'.repeat(2_000_000))
    const long = encode(Array.from({ length: 200_000 }, () => 7))
    const deep = encode(nested(500))
    for (const actual of [huge, long, deep]) {
      expect(judgeAnswer(anything, { input: '[]', expected: '[1]', actual }).kind).toBe('wrong')
      expect(judgeAnswer(anything, { input: '[]', expected: actual, actual: `${actual} ` }).kind).toBe('right')
    }
    expect(whyOf(judgeAnswer(anything, { input: '[]', expected: '1', actual: huge })).length).toBeLessThan(200)
  })
})

describe('the fault of the author', () => {
  const texts = { input: '[]', expected: '[1]', actual: '[2]' }

  test('a judge that throws', () => {
    const cause = new TypeError('no such property')
    const faulty = problem(z.unknown(), () => {
      throw cause
    })
    expect(() => judgeAnswer(faulty, texts)).toThrow(CorpusError)
    expect(() => judgeAnswer(faulty, texts)).toThrow(/problem two-sum: its judge threw: no such property; it must/)
    expect(() => judgeAnswer(faulty, texts)).toThrow(expect.objectContaining({ cause }))
  })

  test('a judge that throws what is no error', () => {
    const faulty = problem(z.unknown(), () => {
      // oxlint-disable-next-line typescript/only-throw-error, no-throw-literal -- an author may do so
      throw 'words'
    })
    expect(() => judgeAnswer(faulty, texts)).toThrow(/its judge threw: words/)
  })

  test('an output schema that throws', () => {
    const faulty = problem(
      z.unknown().refine(() => {
        throw new RangeError('out of bounds')
      }),
    )
    expect(() => judgeAnswer(faulty, texts)).toThrow(CorpusError)
    expect(() => judgeAnswer(faulty, texts)).toThrow(/its output schema threw: out of bounds/)
  })
})
