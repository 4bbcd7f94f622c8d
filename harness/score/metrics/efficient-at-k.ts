import { EQUAL_WITHIN } from '../../model/defaults.ts'
import type { Metric, ScoredCandidate } from '../metric.ts'
import type { CandidateFigure } from '../over-candidates.ts'
import { overProblemsAtK } from '../over-problems-at-k.ts'
import { passAtK } from '../pass-at-k.ts'
import { speedupLow } from '../speedup-low.ts'
import { speedupPoint } from '../speedup-point.ts'

const RULES: readonly {
  readonly suffix: string
  readonly title: string
  readonly figure: (candidate: ScoredCandidate) => CandidateFigure
  readonly above: number
}[] = [
  { suffix: '', title: '', figure: speedupLow, above: 1 + EQUAL_WITHIN },
  { suffix: '-raw', title: ', raw', figure: speedupPoint, above: 1 },
]

/**
 * efficient@k: 1 − C(n − c, k) / C(n, k), c the number of candidates that are accepted and faster than the canonical.
 *
 * Unit: a share. Faster: the interval of the speedup lies wholly above 1.03; in the raw form, as published, the speedup exceeds
 * 1 by anything, which is a coin toss for code that is the canonical's equal. Nobody leaves n. Absent for n < k.
 * Source: Peng et al. 2025 (COFFE).
 */
export const metric: Metric = {
  id: 'efficient@k',
  title: 'efficient@k',
  definition:
    'Probability that at least one of k candidates drawn from the n given is accepted and faster than the canonical at the top ' +
    'level, 1 − C(n−c, k)/C(n, k), mean over problems with at least k. Faster: the interval of its speedup lies wholly above ' +
    '1.03. Raw: its speedup is above 1, as published; code that equals the canonical passes every other time.',
  source: 'Peng et al. 2025 (COFFE); faster by interval is ours',
  compute: (view, ks) =>
    ks.flatMap((k) =>
      RULES.map(({ suffix, title, figure, above }) => ({
        id: `efficient@${k}${suffix}`,
        title: `efficient@${k}${title}`,
        unit: 'share',
        better: 'higher',
        headline: false,
        ...overProblemsAtK({
          view,
          kind: 'share',
          of: (candidates, draw) => {
            const correct = candidates.filter((candidate) => (figure(candidate)?.(draw) ?? 0) > above).length
            return passAtK({ candidates: candidates.length, correct, k })
          },
        }),
      })),
    ),
}
