import { describe, expect, it } from 'vitest'

import { problemFinder } from '../../harness/intake/problem-finder.ts'
import { UsageError } from '../../harness/model/errors.ts'
import { PROBLEMS, TWO_SUM } from './example-problems.ts'

describe('problemFinder', () => {
  const finder = problemFinder(PROBLEMS)

  it.each(['two-sum', 'effbench/two-sum', 'TwoSum', 'two_sum', 'leetcode/twoSum', 'TWO SUM'])('finds %s', (name) => {
    expect(finder.find(name)?.problem).toBe(TWO_SUM)
  })

  it.each([
    ['1. Two Sum', 'number-and-title'],
    ['0001-two-sum', 'number-and-title'],
    ['HumanEval_12_two_sum', 'number-and-title'],
    ['Add Two', 'title'],
    ['leetcode/1', 'alias'],
    ['LeetCode/1', 'alias'],
    ['sumOfTwo', 'entry-point'],
    ['two-sum.ts', 'id'],
  ])('finds %s, and says how', (name, by) => {
    const known = { ...TWO_SUM, title: 'Add Two', aliases: ['leetcode/1'] }
    const entry = { ...TWO_SUM.entry, name: 'sumOfTwo' }
    expect(problemFinder([{ ...known, entry }]).find(name)).toMatchObject({ problem: { id: 'two-sum' }, by })
  })

  it('takes no number for a problem that declares none, and no entry point of two', () => {
    expect(finder.find('leetcode/1')).toBeUndefined()
    expect(problemFinder([TWO_SUM, { ...TWO_SUM, id: 'other', title: 'Other' }]).find('twoSum')?.by).toBe('spelling')
    expect(
      problemFinder([
        { ...TWO_SUM, id: 'a' },
        { ...TWO_SUM, id: 'b', title: 'b' },
      ]).find('twoSum')?.problem.id,
    ).toBe('a')
  })

  it.each(['', 'sum', 'two-sums', 'two-sum/1'])('does not find %j', (name) => {
    expect(finder.find(name)).toBeUndefined()
  })

  it('takes only the exact id where two ids differ in punctuation', () => {
    const twin = { ...TWO_SUM, id: 'twosum' }
    const both = problemFinder([TWO_SUM, twin])
    expect(both.find('two-sum')?.problem).toBe(TWO_SUM)
    expect(both.find('twosum')?.problem).toBe(twin)
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
