import { absent, defined, type Defined } from '../model/estimate.ts'

/**
 * pass@k: the probability that at least one of k candidates drawn without replacement from n, c of them correct, is
 * correct.
 *
 *   pass@k = 1 − C(n − c, k) / C(n, k) = 1 − Π_{i=n−c+1}^{n} (1 − k/i)
 *
 * Unit: a share, in [0, 1]. Exactly 1 when fewer than k are wrong, exactly 0 when none is correct. Undefined for n < k:
 * absent('fewer-candidates-than-k'). k < 1 or c > n is a bug in the caller: RangeError.
 * Source: Chen et al. 2021 (HumanEval), the unbiased estimator in its product form. The product is taken as a sum of
 * log1p and the complement by expm1, because 1 − (1 − small) loses digits at n = 2000. Not taken: 1 − (1 − c/n)^k,
 * which is biased downward.
 */
export const passAtK = ({
  candidates,
  correct,
  k,
}: {
  candidates: number
  correct: number
  k: number
}): Defined<number> => {
  if (!(Number.isInteger(k) && k >= 1)) throw new RangeError(`not a k: ${k}; use a whole number from 1 on`)
  if (!(correct >= 0 && correct <= candidates)) throw new RangeError(`${correct} of ${candidates} cannot be correct`)
  if (candidates < k) return absent('fewer-candidates-than-k')
  if (correct === 0) return defined(0)
  if (candidates - correct < k) return defined(1)
  let logMiss = 0
  for (let i = candidates - correct + 1; i <= candidates; i++) logMiss += Math.log1p(-k / i)
  return defined(-Math.expm1(logMiss))
}
