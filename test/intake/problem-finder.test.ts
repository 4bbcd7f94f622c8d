import { describe, expect, it } from 'vitest'

import { problemFinder } from '../../harness/intake/problem-finder.ts'
import { UsageError } from '../../harness/model/errors.ts'
import { PROBLEMS, TWO_SUM } from './example-problems.ts'

describe('problemFinder', () => {
  const finder = problemFinder(PROBLEMS)

  it.each(['two-sum', 'effbench/two-sum', 'TwoSum', 'two_sum', 'leetcode/twoSum', 'TWO SUM'])('finds %s', (name) => {
    expect(finder.find(name)).toBe(TWO_SUM)
  })

  it.each(['', 'sum', 'two-sums', 'two-sum/1'])('does not find %j', (name) => {
    expect(finder.find(name)).toBeUndefined()
  })

  it('takes only the exact id where two ids differ in punctuation', () => {
    const twin = { ...TWO_SUM, id: 'twosum' }
    const both = problemFinder([TWO_SUM, twin])
    expect(both.find('two-sum')).toBe(TWO_SUM)
    expect(both.find('twosum')).toBe(twin)
    expect(both.find('TwoSum')).toBeUndefined()
  })

  it('says where an unknown name stood and what is near', () => {
    expect(() => finder.require('tow_sum', 'a.jsonl:3')).toThrow(
      new UsageError('a.jsonl:3: there is no problem "tow_sum"; did you mean "two-sum"?'),
    )
    expect(() => finder.require('knapsack', 'x')).toThrow('x: there is no problem "knapsack"; "effbench list" shows')
  })

  it('keeps the message to one short line', () => {
    expect(() => finder.require(`a\n${'b'.repeat(500)}`, 'x')).toThrow(/^.{1,200}$/)
  })
})
