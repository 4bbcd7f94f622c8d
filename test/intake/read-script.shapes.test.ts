import { constants, createContext, Script } from 'node:vm'

import { describe, expect, it } from 'vitest'

import { prepareScript } from '../../harness/intake/prepare.ts'
import type { Entry } from '../../harness/model/problem.ts'
import { openContext } from '../worker/open-context.ts'
import { LRU_CACHE, TWO_SUM } from './example-problems.ts'

const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern)

const prepared = (source: string, entry: Entry = TWO_SUM.entry): { script: string; notes: string[] } => {
  const answer = prepareScript({ source, entry })
  if (answer.kind === 'refused') throw new Error(`refused: ${answer.reason}: ${answer.detail}`)
  return answer
}
const evaluate = (script: string, call = 'entry([], 1)'): unknown =>
  new Script(`(() => { const entry = ${script}; return ${call} })()`).runInContext(
    createContext(constants.DONT_CONTEXTIFY),
  )

describe('entry points in unusual places', () => {
  it.each([
    [
      'a property of an object',
      'const solution = { twoSum(nums, target) { return target } }',
      '"solution.twoSum" was taken for "twoSum"',
    ],
    [
      'a property that uses its object',
      'const my = { one: 1, two_sum() { return this.one } }',
      '"my.two_sum" was taken for "twoSum"',
    ],
    [
      'the only method of class Solution',
      'class Solution { solve(nums, target) { return target } }',
      'no method is called "twoSum"; the only method, "solve", was taken for it',
    ],
  ])('are found, with a note: %s', (_, source, note) => {
    const { script, notes } = prepared(source)
    expect(evaluate(script)).toBe(1)
    expect(notes).toEqual([note])
  })

  it.each([
    ['two objects that have it', 'const a = { twoSum() {} }, b = { twoSum() {} }'],
    ['several methods of other names', 'class Solution { one() {} two() {} }'],
  ])('are not guessed at: %s', (_, source) => {
    expect(prepareScript({ source, entry: TWO_SUM.entry })).toMatchObject({ kind: 'refused', reason: 'no-entry-point' })
  })

  it('methods in another casing answer to the names that are called, with a note', () => {
    const { script, notes } = prepared('export class LRUCache { Get() { return 7 } put() {} }', LRU_CACHE.entry)
    expect(evaluate(script, 'new entry(1).get()')).toBe(7)
    expect(notes).toEqual(['method "Get" was taken for "get"'])
  })
})

describe('the judges’ queues', () => {
  const inContext = (source: string): unknown => {
    const opened = openContext()
    return opened.evaluate(`(${prepared(source).script})([3, 1, 2], 0)`)
  }

  it.each([
    [
      'imported',
      "import { MinPriorityQueue } from '@datastructures-js/priority-queue'\nexport const twoSum = (nums) => MinPriorityQueue.fromArray(nums).front()",
    ],
    [
      'imported under another name',
      "import { MinPriorityQueue as Heap } from '@datastructures-js/priority-queue'\nexport const twoSum = (nums) => Heap.fromArray(nums).front()",
    ],
    [
      'required',
      "const { MinPriorityQueue } = require('@datastructures-js/priority-queue')\nfunction twoSum(nums) { return MinPriorityQueue.fromArray(nums).front() }\nmodule.exports = twoSum",
    ],
    [
      'taken for granted',
      'const twoSum = (nums) => { const q = new MinPriorityQueue(); nums.forEach((n) => q.enqueue(n)); return q.dequeue() }',
    ],
    [
      'of the earlier interface',
      'const twoSum = (nums) => { const q = new MinPriorityQueue(); nums.forEach((n) => q.enqueue(n)); return q.dequeue().element }',
    ],
    [
      'of the earlier interface, taken apart',
      'const twoSum = (nums) => { const q = new MinPriorityQueue(); nums.forEach((n) => q.enqueue(n)); const { element } = q.front(); return element }',
    ],
    [
      'of the earlier interface, by a text',
      "const twoSum = (nums) => { const q = new MinPriorityQueue(); nums.forEach((n) => q.enqueue(n)); return q.front()['element'] }",
    ],
    [
      'written anew',
      'class MinPriorityQueue { front() { return { element: 1 } } }\nconst twoSum = () => new MinPriorityQueue().front().element',
    ],
  ])('are there: %s', (_, source) => expect(inContext(source)).toBe(1))

  it.each([
    ["import Heap from '@datastructures-js/priority-queue'", 'import'],
    ["import * as all from '@datastructures-js/priority-queue'", 'import'],
    ["import { Heap } from '@datastructures-js/heap'", 'import'],
    ["import '@datastructures-js/queue'", 'import'],
  ])('are not what is asked for by %s', (line, reason) => {
    expect(prepareScript({ source: `${line}\nexport const twoSum = 1`, entry: TWO_SUM.entry })).toMatchObject({
      reason,
    })
  })

  it('are all that require gives', () => {
    expect(() => inContext("const fs = require('fs')\nconst twoSum = () => fs")).toThrow(
      'a candidate stands alone: cannot require fs',
    )
  })
})

describe('a text that was cut off', () => {
  it.each([
    'function twoSum() {\n  return [1,',
    'const twoSum = () => `a',
    'export const twoSum = (a: number) => {\n  /* then',
  ])('is told from one that is wrong: %j', (source) => {
    expect(prepareScript({ source, entry: TWO_SUM.entry })).toMatchObject({
      reason: 'truncated',
      detail: matching(/; the text ends before its code does: allow the model longer answers$/),
    })
  })

  it.each(['function twoSum( { return 1 }', 'const twoSum = () => ;', 'function twoSum() { return [1 }', 'twoSum ='])(
    'is not seen in %j',
    (source) => {
      expect(prepareScript({ source, entry: TWO_SUM.entry })).toMatchObject({
        reason: 'syntax',
        detail: matching(/^(?!.*longer answers)/),
      })
    },
  )
})
