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
 * ln P(T > t) and its derivative by ln t, of Student's t with ν degrees of freedom, for t = exp(logT) > 0.
 * With x = ν/(ν + t²): P(T > t) = ½ I_x(ν/2, ½) = ½ (1 − I_{1−x}(½, ν/2)). The half with the argument below ½ is
 * summed. In logarithms throughout, because for ν < 1 the quantiles reach 1e300.
 */
const logTail = ({ logT, degrees }: { logT: number; degrees: number }): { value: number; slope: number } => {
  const logRatio = 2 * logT - Math.log(degrees)
  // ln(1 + t²/ν); beyond e^40 the 1 is below the last digit.
  const logOneMore = logRatio > 40 ? logRatio : Math.log1p(Math.exp(logRatio))
  const logConstant = Math.log(gammaRatioHalf(degrees / 2) / Math.sqrt(degrees * Math.PI))
  const logDensityTimesT = logConstant + logT - ((degrees + 1) / 2) * logOneMore
  // Both halves have the same factor in front: x^(ν/2) (1 − x)^½ / B = t · density(t).
  const value =
    logRatio > 0
      ? logDensityTimesT -
        Math.log(degrees) +
        Math.log(betaSeries({ a: degrees / 2, b: 0.5, x: Math.exp(-logOneMore) }))
      : Math.log(
          0.5 - Math.exp(logDensityTimesT) * betaSeries({ a: 0.5, b: degrees / 2, x: Math.exp(logRatio - logOneMore) }),
        )
  return { value, slope: -Math.exp(logDensityTimesT - value) }
}

/** Newton's steps converge from the right in 5–15; a target close to ½ takes about 2.3 for each zero after its 5. */
const STEPS_MOST = 200

/**
 * The quantile of Student's t: the t with P(T ≤ t) = probability.
 *
 * Domain: 0 < probability < 1, any real degrees of freedom > 0; else RangeError. Relative error below 1e-10 where
 * min(p, 1 − p) ≥ 1e-5; nearer to 0 or 1 the complement ½ − … loses digits (7e-10 at 1e-7). Infinity where the quantile exceeds
 * the largest double (degrees below about 0.01).
 *
 * Method: Newton's iteration for ln P(T > t) in ln t, a concave function, so from any point right of the root it
 * descends without overshooting. Not taken: Hill's expansion (1970), whose error of 1e-6 at few degrees is the
 * case that matters here; K = 3 pairs have two.
 */
export const studentQuantile = ({ probability, degrees }: { probability: number; degrees: number }): number => {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`not a probability within (0, 1): ${probability}`)
  if (!(degrees > 0 && Number.isFinite(degrees))) throw new RangeError(`not a number of degrees of freedom: ${degrees}`)
  if (probability === 0.5) return 0
  if (probability < 0.5) return -studentQuantile({ probability: 1 - probability, degrees })
  const target = Math.log(1 - probability)
  let logT = 1
  while (logTail({ logT, degrees }).value > target) logT *= 2
  for (let step = 0; step < STEPS_MOST; step++) {
    const { value, slope } = logTail({ logT, degrees })
    const move = (target - value) / slope
    logT += move
    if (Math.abs(move) < 1e-15 * Math.max(1, Math.abs(logT))) break
  }
  return Math.exp(logT)
}
