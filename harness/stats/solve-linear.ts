import { dot } from './dot.ts'
import { elementAt } from './element-at.ts'

/** A pivot below this is 0 but for rounding, where the entries of A are about 1. */
const SINGULAR = 1e-13

/**
 * Solves A x = b for a symmetric positive definite A by Gauss's elimination, which needs no exchange of rows there. `rows`:
 * those of A, each with its b appended. Undefined where A is singular to double precision.
 */
export const solveLinear = (rows: readonly (readonly number[])[]): number[] | undefined => {
  const [head, ...rest] = rows
  if (head === undefined) return []
  const [pivot = 0, ...tail] = head
  if (Math.abs(pivot) < SINGULAR) return undefined
  const after = solveLinear(
    rest.map(([first = 0, ...others]) => others.map((value, at) => value - (first / pivot) * elementAt(tail, at))),
  )
  if (after === undefined) return undefined
  return [(elementAt(tail, tail.length - 1) - dot(tail.slice(0, -1), after)) / pivot, ...after]
}
