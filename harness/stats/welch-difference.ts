import { mean, sampleVariance } from 'simple-statistics'

import { TRIMMED_FROM } from './pairs-interval.ts'
import { studentQuantile } from './student-quantile.ts'
import { studentTail } from './student-tail.ts'
import { cutAtEitherEnd } from './trimmed-interval.ts'

/** A difference with the ends of its two-sided interval, and the two-sided p of no difference. */
export interface WelchDifference {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly p: number
}

/** Location of a group, the squared error of that, and its degrees of freedom. */
const located = (values: readonly number[]): { value: number; square: number; degrees: number } => {
  const sorted = values.toSorted((first, second) => first - second)
  const cut = values.length < TRIMMED_FROM ? 0 : cutAtEitherEnd(values.length)
  const kept = sorted.slice(cut, sorted.length - cut)
  const [least, most] = [Math.min(...kept), Math.max(...kept)]
  const variance = sampleVariance(sorted.map((one) => Math.min(most, Math.max(least, one))))
  const degrees = kept.length - 1
  return { value: mean(kept), square: ((sorted.length - 1) * variance) / (kept.length * degrees), degrees }
}

/**
 * The difference of the locations of two independent groups, whatever their spreads (Welch's test, with the interval
 * that belongs to it):
 *
 *   (x̄₁ − x̄₂) ± t_{1−α/2, ν} · √(d₁ + d₂)      ν = (d₁ + d₂)² / (d₁²/(h₁ − 1) + d₂²/(h₂ − 1))
 *
 * d = s²/n of a plain mean. A group of eight or more is located as `pairsInterval` does, by its 20 % trimmed mean, with
 * h values kept and d = (n − 1) s_w² / (h (h − 1)) of the Winsorised ones: Yuen's test, which is Welch's where nothing is cut.
 *
 * Unit: that of the values. Undefined when a group has fewer than two. Without any spread in both the interval has no
 * width, and p is 1 for equal groups and 0 for others. Sources: Welch (1947); Yuen (1974), two-sample form. Not taken:
 * Student's pooled variance, which errs when the two runs were not equally quiet.
 */
export const welchDifference = ({
  first,
  second,
  alpha,
}: {
  first: readonly number[]
  second: readonly number[]
  alpha: number
}): WelchDifference | undefined => {
  if (first.length < 2 || second.length < 2) return undefined
  const [one, other] = [located(first), located(second)]
  const value = one.value - other.value
  const square = one.square + other.square
  if (square === 0) return { value, low: value, high: value, p: value === 0 ? 1 : 0 }
  // As shares of the sum: squares of squares of tiny values would vanish.
  const share = one.square / square
  const degrees = 1 / (share ** 2 / one.degrees + (1 - share) ** 2 / other.degrees)
  const error = Math.sqrt(square)
  const half = studentQuantile({ probability: 1 - alpha / 2, degrees }) * error
  const p = 2 * studentTail({ t: Math.abs(value) / error, degrees })
  return { value, low: value - half, high: value + half, p }
}
