/** Steps of the grid in one doubling of the multiple. */
const STEPS_PER_DOUBLING = 4

/** The grid begins at a quarter of the canonical's time: few candidates are faster. */
const DOUBLINGS_BELOW = 2

/**
 * The multiples τ of the canonical's figure at which a curve is drawn: powers of 2^¼ from ¼ up to the horizon, which
 * ends the grid. 1 is among them. Fixed, so that curves of different sets and runs can be laid over one another.
 */
export const curveGrid = (horizon: number): number[] => {
  const steps = Math.ceil(Math.log2(horizon) * STEPS_PER_DOUBLING - 1e-9)
  const grid: number[] = []
  for (let step = -DOUBLINGS_BELOW * STEPS_PER_DOUBLING; step < steps; step++)
    grid.push(2 ** (step / STEPS_PER_DOUBLING))
  return [...grid, horizon]
}

/**
 * C(τ): the share of values at most τ, for each τ of a rising grid. What is never done enters as Infinity, and so stays
 * in the denominator. Unit: a share, from 0 to 1, never falling in τ. Of no values: shares of 0, which is for the
 * caller to leave out.
 */
export const completionCurve = ({ values, grid }: { values: readonly number[]; grid: readonly number[] }): number[] => {
  const sorted = values.toSorted((first, second) => first - second)
  let done = 0
  return grid.map((within) => {
    while ((sorted[done] ?? Number.POSITIVE_INFINITY) <= within && done < sorted.length) done += 1
    return sorted.length === 0 ? 0 : done / sorted.length
  })
}
