import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { dot } from '../../harness/stats/dot.ts'
import { solveLinear } from '../../harness/stats/solve-linear.ts'

describe('solveLinear', () => {
  test('solves by hand what can be solved by hand', () => {
    expect(
      solveLinear([
        [4, 2, 14],
        [2, 3, 13],
      ]),
    ).toEqual([2, 3])
  })

  test('is nothing for a singular matrix, and an empty answer to no question', () => {
    expect(
      solveLinear([
        [1, 2, 3],
        [2, 4, 6],
      ]),
    ).toBeUndefined()
    expect(solveLinear([])).toEqual([])
  })

  test('gives back the numbers that a well-conditioned question was made from', () => {
    const entry = fc.double({ min: -1, max: 1, noNaN: true })
    const size = fc.integer({ min: 1, max: 5 })
    const question = size.chain((n) =>
      fc.tuple(
        fc.array(fc.array(entry, { minLength: n, maxLength: n }), { minLength: n, maxLength: n }),
        fc.array(entry, { minLength: n, maxLength: n }),
      ),
    )
    fc.assert(
      fc.property(question, ([entries, solution]) => {
        // B Bᵀ plus a heavy diagonal: symmetric, positive definite, and far from singular.
        const matrix = entries.map((row, at) =>
          entries.map((other, column) => dot(row, other) + (at === column ? 10 : 0)),
        )
        const found = solveLinear(matrix.map((row) => [...row, dot(row, solution)])) ?? []
        expect(found).toHaveLength(solution.length)
        for (const [at, value] of found.entries()) expect(value).toBeCloseTo(solution[at] ?? NaN, 9)
      }),
    )
  })
})
