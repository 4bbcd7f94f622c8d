import { mean } from 'simple-statistics'

import type { Random } from '../model/random.ts'
import { pairsInterval } from './pairs-interval.ts'

/** Versions drawn of one measurement. They are mixed over 30 problems and more, so few are enough. */
export const DRAWS = 16

/** The estimate cuts one value in five at either end from eight pairs on, as `pairsInterval` does. */
const TRIMMED_FROM = 8
const ONE_IN = 5

/** The values with as many as are cut at either end replaced by their nearest kept neighbour, and how many are kept. */
const winsorised = (values: readonly number[]): { readonly used: readonly number[]; readonly kept: number } => {
  if (values.length < TRIMMED_FROM) return { used: values, kept: values.length }
  const sorted = values.toSorted((first, second) => first - second)
  const cut = Math.floor(sorted.length / ONE_IN)
  const within = sorted.slice(cut, sorted.length - cut)
  const least = Math.min(...within)
  const most = Math.max(...within)
  return { used: sorted.map((value) => Math.min(most, Math.max(least, value))), kept: within.length }
}

/**
 * Equally likely versions of a log ratio that was estimated from K pair values: the estimate itself, then DRAWS others,
 *
 *   x̂ + n/√(h (h − 1)) · (mean of n values drawn with replacement − mean of the n values)
 *
 * with n = h = K below 8 pairs; from there the values are Winsorised and h of them are kept, as for the estimate.
 * Unit: that of the values. The factor makes the variance of the versions the squared standard error of the estimate;
 * a plain bootstrap of three values falls a third short of it. One value says nothing of its spread: the estimate stands
 * alone. No value is a bug in the caller: RangeError.
 * Source: Davison and Hinkley (1997), Bootstrap Methods and their Application, §2.3 and §3.8.
 */
export const pairDraws = ({ values, random }: { values: readonly number[]; random: Random }): [number, ...number[]] => {
  const estimate = pairsInterval({ values, alpha: 0.5 })
  if (estimate.kind === 'absent') throw new RangeError('there are no versions of nothing: give at least one pair value')
  const { value } = estimate
  const { used, kept } = winsorised(values)
  if (kept < 2) return [value]
  const centre = mean([...used])
  const factor = used.length / Math.sqrt(kept * (kept - 1))
  const draws: [number, ...number[]] = [value]
  for (let draw = 0; draw < DRAWS; draw++) {
    let sum = 0
    for (let drawn = 0; drawn < used.length; drawn++) sum += random.pick(used)
    draws.push(value + factor * (sum / used.length - centre))
  }
  return draws
}
