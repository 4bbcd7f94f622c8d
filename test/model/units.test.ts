import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  add,
  bytes,
  BytesField,
  kibibytes,
  larger,
  lessAtLeastZero,
  mebibytes,
  microseconds,
  milliseconds,
  nanoseconds,
  NanosecondsField,
  ratio,
  scale,
  seconds,
  smaller,
  toKibibytes,
  toMebibytes,
  toMilliseconds,
  toSeconds,
} from '../../harness/model/units.ts'

const amount = fc.double({ min: 0, max: 1e15, noNaN: true })

describe('doors', () => {
  test.each([NaN, Infinity, -Infinity, -1, -Number.MIN_VALUE])('%d is no quantity', (value) => {
    expect(() => nanoseconds(value)).toThrow(`not a duration in ns: ${value}`)
    expect(() => bytes(value)).toThrow(`not a size in bytes: ${value}`)
    expect(() => nanoseconds(value)).toThrow(RangeError)
    expect(NanosecondsField.safeParse(value).success).toBe(false)
    expect(BytesField.safeParse(value).success).toBe(false)
    for (const door of [microseconds, milliseconds, seconds, kibibytes, mebibytes]) {
      expect(() => door(value)).toThrow(RangeError)
    }
  })

  test('a field takes numbers only', () => {
    for (const value of ['1', 1n, null, undefined, {}, true]) {
      expect(NanosecondsField.safeParse(value).success).toBe(false)
      expect(BytesField.safeParse(value).success).toBe(false)
    }
    expect(NanosecondsField.parse(1.5)).toBe(1.5)
    expect(BytesField.parse(0)).toBe(0)
  })

  test('a product beyond all numbers is refused', () => {
    expect(() => seconds(1e300)).toThrow(RangeError)
  })
})

test('units by their definition: SI for time, IEC for memory', () => {
  expect(microseconds(3)).toBe(3_000)
  expect(milliseconds(3)).toBe(3_000_000)
  expect(seconds(3)).toBe(3_000_000_000)
  expect(kibibytes(3)).toBe(3_072)
  expect(mebibytes(3)).toBe(3_145_728)
  expect(toMilliseconds(seconds(2))).toBe(2_000)
  expect(toSeconds(milliseconds(250))).toBe(0.25)
  expect(toKibibytes(mebibytes(1))).toBe(1_024)
  expect(toMebibytes(kibibytes(512))).toBe(0.5)
})

describe('operations', () => {
  test('agree with arithmetic, and never leave the unit', () => {
    fc.assert(
      fc.property(amount, amount, fc.double({ min: 0, max: 1e6, noNaN: true }), (one, other, factor) => {
        const [first, second] = [nanoseconds(one), nanoseconds(other)]
        expect(larger(first, second)).toBe(Math.max(one, other))
        expect(smaller(first, second)).toBe(Math.min(one, other))
        expect(add(first, second, first)).toBe(one + other + one)
        expect(lessAtLeastZero(first, second)).toBe(one > other ? one - other : 0)
        expect(scale(first, factor)).toBe(one * factor)
        expect(ratio(first, nanoseconds(other + 1))).toBe(one / (other + 1))
      }),
    )
    expect(add(bytes(5))).toBe(5)
  })

  test.each([NaN, Infinity, -1])('%d is no factor', (factor) => {
    expect(() => scale(seconds(1), factor)).toThrow(`not a scale factor: ${factor}`)
  })

  test('two units do not mix: the compiler refuses it', () => {
    const [time, size] = [nanoseconds(6), bytes(3)]
    const mixed = [
      // @ts-expect-error a duration over a size is no ratio
      ratio(time, size),
      // @ts-expect-error a size cannot be added to a duration
      add(time, size),
      // @ts-expect-error a size cannot be taken from a duration
      lessAtLeastZero(time, size),
      // @ts-expect-error a size is not larger than a duration
      larger(time, size),
      // @ts-expect-error a size is not smaller than a duration
      smaller(time, size),
      // @ts-expect-error a bare number has no unit
      toMilliseconds(5),
      // @ts-expect-error a size has no milliseconds
      toMilliseconds(size),
      // @ts-expect-error a duration has no kibibytes
      toKibibytes(time),
    ]
    // The brands exist for the compiler alone: at run time these are numbers.
    expect(mixed.slice(0, 2)).toEqual([2, 9])
  })
})
