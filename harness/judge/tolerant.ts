import { RIGHT, wrong, type Judge } from '../model/judgement.ts'
import { difference, sameNumber } from './difference.ts'

/**
 * Numbers may differ by max(absolute, relative · |expected|); all else is compared as `exact` does. Infinities
 * equal themselves only, and NaN equals NaN only: |∞ − ∞| is NaN, which is within no tolerance.
 */
export const tolerant = ({ absolute, relative }: { absolute: number; relative: number }): Judge<unknown, unknown> => {
  const same = (expected: number, actual: number): boolean =>
    sameNumber(expected, actual) ||
    (Number.isFinite(expected) && Math.abs(actual - expected) <= Math.max(absolute, relative * Math.abs(expected)))
  return ({ expected, actual }) => {
    const found = difference(expected, actual, same)
    return found === undefined ? RIGHT : wrong(found)
  }
}
