import { createHash } from 'node:crypto'

import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { deriveSeed } from '../../harness/plan/seeds.ts'

const label = fc.oneof(fc.string({ unit: 'binary' }), fc.integer())

test('a 32-bit integer, the same for the same labels', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(label), (runSeed, labels) => {
      const seed = deriveSeed(runSeed, ...labels)
      expect(seed).toBe(seed | 0)
      expect(deriveSeed(runSeed, ...labels)).toBe(seed)
    }),
  )
})

test('the first four bytes of the SHA-256 of the labels as JSON, little-endian', () => {
  const bytes = createHash('sha256').update('["0badcafe","two-sum","correctness",7]').digest()
  const [b0 = 0, b1 = 0, b2 = 0, b3 = 0] = bytes
  expect(deriveSeed('0badcafe', 'two-sum', 'correctness', 7)).toBe(b0 | (b1 << 8) | (b2 << 16) | (b3 << 24))
})

test('depends on the run and on every label', () => {
  const labels = ['two-sum', 'large/random', 'a'.repeat(64), 'refine', 3, 1, 'timed'] as const
  const seed = deriveSeed('00000001', ...labels)
  expect(deriveSeed('00000002', ...labels)).not.toBe(seed)
  for (const index of labels.keys()) {
    expect(deriveSeed('00000001', ...labels.with(index, 'another'))).not.toBe(seed)
    expect(deriveSeed('00000001', ...labels.toSpliced(index, 1))).not.toBe(seed)
  }
})

test('two lists of labels never make one text', () => {
  const lists: readonly (readonly (string | number)[])[] = [
    ['a', 'b'],
    ['ab'],
    ['a\0b'],
    ['a,b'],
    ['a","b'],
    ['b', 'a'],
    ['', 'a', 'b'],
    [1, 2],
    ['1', '2'],
    [12],
    [],
  ]
  expect(new Set(lists.map((labels) => deriveSeed('00000001', ...labels))).size).toBe(lists.length)
})
