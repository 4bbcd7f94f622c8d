import type { Estimate } from '../model/estimate.ts'
import { overProblems } from './over-problems.ts'
import { twoStageInterval, type Version } from './two-stage-interval.ts'

/** From this many problems on the bootstrap is used, as in `overProblems`. */
const BOOTSTRAP_FROM = 30

const clip = (value: number): number => Math.min(1, Math.max(0, value))

/**
 * The mean of one value for each problem, with an interval for the problems one might have asked instead: as `overProblems`,
 * but from 30 problems on the bootstrap draws in two stages, problems and inside them process pairs, when some version of
 * a value differs from it. Below 30, Student's interval holds the noise of the pairs already: it is part of the spread.
 *
 * `versions` is asked for from 30 problems on only. `share`, `plain` and the edges: see `overProblems`.
 */
export const overDrawnProblems = ({
  problems,
  kind,
  alpha,
  seed,
}: {
  problems: readonly { readonly value: number; readonly versions: () => readonly number[] }[]
  kind: 'share' | 'plain'
  alpha: number
  seed: number
}): Estimate => {
  const plain = (): Estimate => overProblems({ values: problems.map(({ value }) => value), kind, alpha, seed })
  if (problems.length < BOOTSTRAP_FROM) return plain()
  const drawn = problems.map(({ value, versions }): Version => ({ value, versions: versions() }))
  if (drawn.every(({ value, versions }) => versions.every((version) => version === value))) return plain()
  const estimate = twoStageInterval({ problems: drawn, alpha, seed })
  if (kind === 'plain' || estimate.kind !== 'interval') return estimate
  return { ...estimate, low: clip(estimate.low), high: clip(estimate.high) }
}
