import { expect, test } from 'vitest'

import { beyond } from '../../harness/score/beyond.ts'

const references = [1, 2, 5]

test('a place between the slowest and the fastest, and not beyond either', () => {
  expect(beyond({ spent: 2, references })).toEqual({ kind: 'defined', value: 0.75 })
  expect(beyond({ spent: 0.1, references })).toEqual({ kind: 'defined', value: 1 })
  expect(beyond({ spent: 5, references })).toEqual({ kind: 'defined', value: 0 })
  expect(beyond({ spent: Number.POSITIVE_INFINITY, references })).toEqual({ kind: 'defined', value: 0 })
})

test('no scale, no place', () => {
  expect(beyond({ spent: 1, references: [3, 3] })).toEqual({ kind: 'absent', reason: 'references-all-alike' })
})
