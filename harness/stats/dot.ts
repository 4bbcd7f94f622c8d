import { elementAt } from './element-at.ts'

/** Σ aᵢ bᵢ. Both of the same length. */
export const dot = (first: readonly number[], second: readonly number[]): number =>
  first.reduce((sum, value, index) => sum + value * elementAt(second, index), 0)
