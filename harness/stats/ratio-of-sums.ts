import { mean, sampleStandardDeviation } from 'simple-statistics'

import type { Estimate } from '../model/estimate.ts'
import { percentileInterval } from './percentile-interval.ts'
import { resamplesOf } from './resamples.ts'
import { studentQuantile } from './student-quantile.ts'
import { elementAt } from './element-at.ts'

/** From this many terms on the bootstrap, as in `overProblems`. */
const BOOTSTRAP_FROM = 30

export interface Term {
  readonly numerator: number
  readonly denominator: number
}

const sumOf = (terms: readonly Term[], of: keyof Term): number => terms.reduce((sum, term) => sum + term[of], 0)

/**
 * R = Σ a / Σ b over n terms (a, b), with an interval for the terms one might have had instead. Below 30 terms, Student's
 * interval of the linearised quotient,
 *
 *   R ± t_{1−α/2, n−1} · s(a − R b) / (√n · b̄)
 *
 * and not below 0; from 30, the percentile bootstrap over terms. Unit: that of a over that of b; a ≥ 0 and b > 0.
 * No term: absent('nothing-measured'). One term, or all of one quotient: a point.
 * Source: Cochran, Sampling Techniques (3rd ed.), §6.4.
 */
export const ratioOfSums = ({
  terms,
  alpha,
  seed,
}: {
  terms: readonly Term[]
  alpha: number
  seed: number
}): Estimate => {
  if (terms.length === 0) return { kind: 'absent', reason: 'nothing-measured' }
  const sorted = terms.toSorted((a, b) => a.numerator - b.numerator || a.denominator - b.denominator)
  const value = sumOf(sorted, 'numerator') / sumOf(sorted, 'denominator')
  const rest = sorted.map(({ numerator, denominator }) => numerator - value * denominator)
  const isSpread = sorted.some((term, at) => Math.abs(elementAt(rest, at)) > 1e-12 * value * term.denominator)
  if (!isSpread) return { kind: 'point', value, reason: 'too-few-values' }
  if (sorted.length < BOOTSTRAP_FROM) {
    const quantile = studentQuantile({ probability: 1 - alpha / 2, degrees: sorted.length - 1 })
    const unit = Math.sqrt(sorted.length) * mean(sorted.map(({ denominator }) => denominator))
    const half = (quantile * sampleStandardDeviation(rest)) / unit
    return { kind: 'interval', value, low: Math.max(0, value - half), high: value + half }
  }
  const { resamples, places } = resamplesOf({ count: sorted.length, seed })
  const quotients = new Float64Array(resamples)
  for (let resample = 0; resample < resamples; resample++) {
    let numerator = 0
    let denominator = 0
    for (let drawn = 0; drawn < sorted.length; drawn++) {
      const term = sorted[places[resample * sorted.length + drawn] ?? 0]
      numerator += term?.numerator ?? 0
      denominator += term?.denominator ?? 0
    }
    quotients[resample] = numerator / denominator
  }
  return percentileInterval({ value, resampled: quotients, alpha })
}
