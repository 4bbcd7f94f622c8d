import { mean } from 'simple-statistics'

import type { Estimate } from '../model/estimate.ts'
import { percentileInterval } from './percentile-interval.ts'
import { resamplesOf } from './resamples.ts'

/** The value of one problem as observed, and equally likely versions of it: its process pairs drawn anew. */
export interface Version {
  readonly value: number
  readonly versions: readonly number[]
}

/** By value, then version by version: the order in which problems came does not show. */
const inOrder = (first: Version, second: Version): number => {
  if (first.value !== second.value) return first.value - second.value
  for (const [at, version] of first.versions.entries()) {
    const difference = version - (second.versions[at] ?? version)
    if (difference !== 0) return difference
  }
  return 0
}

/**
 * The mean over n problems with the percentile interval of a bootstrap in two stages: problems are drawn with
 * replacement, and for each one drawn a version of its value.
 *
 * The versions enter as deviations, v + (version − mean of the versions): a maximum, or a clip at 1, of figures to which
 * noise was added once more lies beside the observed one, and would carry the interval away from the value.
 *
 * The spread over problems holds the noise within them once already, so that this is a little too wide rather than too
 * narrow: by half of σ²/τ² for a noise σ within and a spread τ over problems. What it shows and the plain bootstrap cannot
 * is how far a share is from turning over that happens to be the same for all problems.
 *
 * Unit: that of the values. All problems have equally many versions, or none where nothing varies. No value:
 * absent('nothing-measured'); one: a point. Source: Davison and Hinkley (1997), §3.8.
 */
export const twoStageInterval = ({
  problems,
  alpha,
  seed,
}: {
  problems: readonly Version[]
  alpha: number
  seed: number
}): Estimate => {
  if (problems.length === 0) return { kind: 'absent', reason: 'nothing-measured' }
  const sorted = problems.toSorted(inOrder)
  const value = mean(sorted.map((problem) => problem.value))
  if (sorted.length === 1) return { kind: 'point', value, reason: 'too-few-values' }
  const moved = sorted.map(({ value: observed, versions }) => {
    if (versions.length === 0) return [observed]
    const centre = mean([...versions])
    return versions.map((version) => observed + version - centre)
  })
  const most = Math.max(1, ...moved.map(({ length }) => length))
  const { resamples, places, versions } = resamplesOf({ count: sorted.length, versions: most, seed })
  const means = new Float64Array(resamples)
  let at = 0
  for (let resample = 0; resample < resamples; resample++) {
    let sum = 0
    for (let drawn = 0; drawn < sorted.length; drawn++) {
      const of = moved[places[at] ?? 0] ?? []
      sum += of[versions[at] ?? 0] ?? of[0] ?? 0
      at++
    }
    means[resample] = sum / sorted.length
  }
  return percentileInterval({ value, resampled: means, alpha })
}
