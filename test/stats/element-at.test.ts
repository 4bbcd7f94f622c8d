import { describe, expect, test } from 'vitest'

import { elementAt } from '../../harness/stats/element-at.ts'

describe('elementAt', () => {
  test('gives what is there, nothing and falsehood included', () => {
    expect([elementAt([5, 0], 1), elementAt([false], 0), elementAt(Float64Array.of(1.5), 0)]).toEqual([0, false, 1.5])
  })

  test('calls an index that is not there a bug', () => {
    for (const index of [-1, 2, 0.5, NaN]) expect(() => elementAt([1, 2], index)).toThrow(RangeError)
    expect(() => elementAt([], 0)).toThrow('no element 0 of 0')
  })
})
