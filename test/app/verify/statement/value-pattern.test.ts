import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { valuePattern } from '../../../../harness/app/verify/statement/value-pattern.ts'

const reads = (text: string, value: unknown): boolean => new RegExp(`^(?:${valuePattern(value)})$`).test(text)

describe('valuePattern', () => {
  it('reads what JSON writes, for every plain value', () => {
    const word = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 6 })
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 3 }, fc.integer(), fc.boolean(), fc.constant(null), word, tie('list'), tie('record')),
      list: fc.array(tie('value'), { maxLength: 4 }),
      record: fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie('value'), { maxKeys: 3 }),
    }))
    fc.assert(fc.property(value, (plain) => reads(JSON.stringify(plain), plain)))
  })

  it('reads the ways of writing one thing', () => {
    expect(reads("[ 'a',\n  'b', ]", ['a', 'b'])).toBe(true)
    expect(reads("{ id: 4, 'city': 'Oslo' }", { id: 4, city: 'Oslo' })).toBe(true)
    expect(reads('1,000', 1_000)).toBe(true)
    expect(reads('−3', -3)).toBe(true)
  })

  it('reads nothing else', () => {
    expect(reads('[1, 2]', [1, 2, 3])).toBe(false)
    expect(reads('12', 1)).toBe(false)
    expect(reads("'ab'", 'a')).toBe(false)
    expect(new RegExp(valuePattern(1)).test('14')).toBe(false)
    expect(new RegExp(valuePattern(1)).test('1.5')).toBe(false)
    expect(new RegExp(valuePattern(4)).test('-4')).toBe(false)
  })
})
