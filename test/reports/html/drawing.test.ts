import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { apart, around, dotsAt, lineThrough, logScale, place, ticksOf } from '../../../reports/html/drawing.ts'

const positive = fc.double({ min: 1e-6, max: 1e12, noNaN: true })

describe('logScale', () => {
  test('puts the ends at the ends, keeps the order, and never leaves the axis', () => {
    fc.assert(
      fc.property(
        positive,
        fc.double({ min: 1.01, max: 1e6, noNaN: true }),
        positive,
        positive,
        (least, span, a, b) => {
          const { at } = logScale([least, least * span], [100, 0])
          expect(at(least)).toBe(100)
          expect(at(least * span)).toBeCloseTo(0, 6)
          for (const value of [a, b]) expect(at(value) >= -1e-6 && at(value) <= 100).toBe(true)
          expect(at(Math.min(a, b))).toBeGreaterThanOrEqual(at(Math.max(a, b)))
        },
      ),
    )
  })

  test('equal ratios are equal distances', () => {
    const { at } = logScale([1, 1000], [0, 300])
    expect([1, 10, 100, 1000].map((value) => Math.round(at(value)))).toEqual([0, 100, 200, 300])
  })
})

describe('ticksOf', () => {
  test('are round, inside, rising and few', () => {
    fc.assert(
      fc.property(
        positive,
        fc.double({ min: 1.5, max: 1e9, noNaN: true }),
        fc.integer({ min: 3, max: 9 }),
        (least, span, count) => {
          const ticks = ticksOf({ least, most: least * span }, count)
          expect(ticks.length).toBeLessThanOrEqual(count)
          for (const [index, tick] of ticks.entries()) {
            expect(tick >= least && tick <= least * span).toBe(true)
            expect(tick).toBeGreaterThan(ticks[index - 1] ?? 0)
            expect(Number(tick.toPrecision(2))).toBe(tick)
          }
        },
      ),
    )
  })

  test('are as dense as fits', () => {
    expect(ticksOf({ least: 0.9, most: 11 }, 4)).toEqual([1, 2, 5, 10])
    expect(ticksOf({ least: 0.9, most: 11 }, 3)).toEqual([1, 3, 10])
    expect(ticksOf({ least: 0.9, most: 1.1e6 }, 4)).toEqual([1, 100, 10_000, 1_000_000])
  })
})

describe('apart', () => {
  test('neighbours keep their distance and their order, below the limit where there is room', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 8 }), (places) => {
        const moved = apart(places, 10, 100)
        const sorted = moved.toSorted((one, other) => one - other)
        for (const [index, at] of sorted.entries()) {
          expect(at - (sorted[index - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(10 - 1e-9)
          expect(at).toBeLessThanOrEqual(100 + 1e-9)
        }
        for (const [index, at] of places.entries()) {
          const beyond = moved.filter((_, other) => (places[other] ?? 0) > at)
          for (const other of beyond) expect(other).toBeGreaterThan(moved[index] ?? 0)
        }
      }),
    )
  })

  test('what is apart already stays where it is', () => {
    expect(apart([50, 10, 90], 10, 100)).toEqual([50, 10, 90])
  })
})

test('places have a tenth of a pixel, lines their commands, dots no length', () => {
  expect([place(1.25), place(2), place(-0.04)]).toEqual(['1.3', '2', '0'])
  expect(
    lineThrough([
      [0, 1],
      [2.55, 3],
    ]),
  ).toBe('M0 1L2.5 3')
  expect(dotsAt([[1, 2]])).toBe('M1 2h0')
  expect(around([2, 8], 2)).toEqual([1, 16])
  expect(around([], 2)).toEqual([0.5, 2])
})
