/**
 * Γ(a + ½) / Γ(a) for a > 0, without logarithms of Γ, whose difference loses digits when a is large.
 *
 *   √a · exp(−1/(8a) + 1/(192a³) − 1/(640a⁵) + 17/(14336a⁷) − 31/(18432a⁹))   for a ≥ 20, error < 1e-16
 *
 * and the recurrence ratio(a) = ratio(a + 1) · a / (a + ½) below. Source: Stirling's series (DLMF 5.11.8), its
 * terms at ½ and 0 subtracted.
 */
const gammaRatioHalf = (a: number): number => {
  let factor = 1
  let shifted = a
  while (shifted < 20) {
    factor *= shifted / (shifted + 0.5)
    shifted += 1
  }
  const inverse = 1 / shifted
  const square = inverse * inverse
  const series = 1 / 8 - square * (1 / 192 - square * (1 / 640 - square * (17 / 14336 - square * (31 / 18432))))
  return factor * Math.sqrt(shifted) * Math.exp(-inverse * series)
}

/** A series of positive terms is summed until a term no longer changes the sum; 1e5 is far beyond any need below. */
const TERMS_MOST = 100_000

/**
 * F(a + b, 1; a + 1; x) = Σ_{n≥0} Π_{i<n} (a + b + i)/(a + 1 + i) · xⁿ: the series of the incomplete beta function,
 * I_x(a, b) = x^a (1 − x)^b / (a B(a, b)) · F. Every term is positive: nothing cancels. Source: DLMF 8.17.8.
 */
const betaSeries = ({ a, b, x }: { a: number; b: number; x: number }): number => {
  let sum = 1
  let term = 1
  for (let n = 0; n < TERMS_MOST; n++) {
    term *= ((a + b + n) / (a + 1 + n)) * x
    if (sum + term === sum) break
    sum += term
  }
  return sum
}

/**
 * From this ln(t²/ν) on the tail itself is summed, in at most 2 000 terms; below it is ½ less the other half, which
 * loses digits where the tail is small: at 1 000 degrees that is at t = 4, p = 3e-5.
 */
const TAIL_SUMMED_FROM = -4

/**
 * ln P(T > t) and its derivative by ln t, of Student's t with ν degrees of freedom, for t = exp(logT) > 0.
 * With x = ν/(ν + t²): P(T > t) = ½ I_x(ν/2, ½) = ½ (1 − I_{1−x}(½, ν/2)). In logarithms throughout, because for ν < 1 the quantiles reach 1e300.
 */
export const logTail = ({ logT, degrees }: { logT: number; degrees: number }): { value: number; slope: number } => {
  const logRatio = 2 * logT - Math.log(degrees)
  // ln(1 + t²/ν); beyond e^40 the 1 is below the last digit.
  const logOneMore = logRatio > 40 ? logRatio : Math.log1p(Math.exp(logRatio))
  const logConstant = Math.log(gammaRatioHalf(degrees / 2) / Math.sqrt(degrees * Math.PI))
  const logDensityTimesT = logConstant + logT - ((degrees + 1) / 2) * logOneMore
  // Both halves have the same factor in front: x^(ν/2) (1 − x)^½ / B = t · density(t).
  const value =
    logRatio > TAIL_SUMMED_FROM
      ? logDensityTimesT -
        Math.log(degrees) +
        Math.log(betaSeries({ a: degrees / 2, b: 0.5, x: Math.exp(-logOneMore) }))
      : Math.log(
          0.5 - Math.exp(logDensityTimesT) * betaSeries({ a: 0.5, b: degrees / 2, x: Math.exp(logRatio - logOneMore) }),
        )
  return { value, slope: -Math.exp(logDensityTimesT - value) }
}

/**
 * P(T > t) of Student's t for t > 0, ½ at 0. Domain: t ≥ 0, degrees > 0. At infinity 0. Relative error below 1e-9 up to
 * 1 000 degrees, so that p = 1e-30 is as good as p = 0.1: what is sorted and compared with thresholds may be very small.
 * With more degrees it is an absolute error of 1e-16.
 */
export const studentTail = ({ t, degrees }: { t: number; degrees: number }): number => {
  if (!(t >= 0)) throw new RangeError(`not a t of 0 or more: ${t}`)
  if (!(degrees > 0 && Number.isFinite(degrees))) throw new RangeError(`not a number of degrees of freedom: ${degrees}`)
  if (t === 0) return 0.5
  return t === Number.POSITIVE_INFINITY ? 0 : Math.exp(logTail({ logT: Math.log(t), degrees }).value)
}
