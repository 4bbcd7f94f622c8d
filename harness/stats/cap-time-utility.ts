import type { CapTime } from '../model/comparison.ts'

const clip = (value: number): number => Math.min(1, Math.max(0, value))

/**
 * Being done is worth 1, and being done after a cap time κ nothing. κ, how long a user who knows the canonical's time
 * might be willing to wait, is a multiple of that time and drawn from a family of cap times. So r times the canonical's
 * time is worth u(r) = P(κ ≥ r) on average. Every family begins at κ = 1: whoever is as fast as the canonical is worth
 * 1, and being faster is worth no more. A worth is bounded, so a call stopped at its limit leaves little open, where a
 * mean time would leave everything open.
 *
 * u(r) under one family. Domain: r > 0, or Infinity for what is never done; horizon H > 1, the longest cap time of the
 * bounded families. Dimensionless, from 0 to 1, never rising in r.
 *
 *   pareto       κ of Pareto(1, 1), P(κ > x) = 1/x:   u = min(1, 1/r): the speedup, held down to 1
 *   uniform      κ uniform on [1, H]:                 u = clip((H − r)/(H − 1), 0, 1); with H = 2, ENAMEL's f of a level
 *   log-uniform  ln κ uniform on [0, ln H]:           u = clip(1 − ln r / ln H, 0, 1): the area under the completion
 *                                                     curve over ln τ from 1 to H, as a share of it
 *
 * Source: Graham, Leyton-Brown and Roughgarden (2023), "Formalizing preferences over runtime distributions" and
 * "Utilitarian algorithm configuration"; the unit of time, the canonical's, is ours.
 */
export const capTimeUtility = ({
  family,
  relativeTime,
  horizon,
}: {
  family: CapTime
  relativeTime: number
  horizon: number
}): number => {
  if (!(relativeTime >= 0)) throw new RangeError(`not a time relative to the canonical: ${relativeTime}`)
  if (!(horizon > 1)) throw new RangeError(`not a horizon beyond the canonical's own time: ${horizon}`)
  switch (family) {
    case 'pareto':
      return clip(1 / relativeTime)
    case 'uniform':
      return clip((horizon - relativeTime) / (horizon - 1))
    case 'log-uniform':
      return clip(1 - Math.log(relativeTime) / Math.log(horizon))
  }
}
