import type { CandidateScore } from '../../model/score.ts'
import { isCorrect } from '../../model/verdict.ts'
import type { Metric } from '../metric.ts'
import { overProblemsAtK } from '../over-problems-at-k.ts'
import { passAtK } from '../pass-at-k.ts'

const isAccepted = ({ verdict }: CandidateScore): boolean => verdict.kind === 'accepted'
const isRight = ({ verdict }: CandidateScore): boolean => isCorrect(verdict)

/**
 * Strict: a candidate passes that is right and finishes every scored case within its limit. Correct: one that is
 * right wherever it finished passes too, as ENAMEL counts.
 */
export const metric: Metric = {
  id: 'pass@k',
  title: 'pass@k',
  definition:
    'Probability that at least one of k candidates drawn from the n given passes, 1 − C(n−c, k)/C(n, k), mean over the ' +
    'problems with at least k candidates. Strict: passes means accepted. Correct: right but too slow passes too.',
  source: 'Chen et al. 2021 (HumanEval); the correct rule is that of Qiu et al. 2024 (ENAMEL)',
  compute: (view, ks) =>
    ks.flatMap((k) =>
      [
        { id: `pass@${k}`, title: `pass@${k}`, headline: true, passes: isAccepted },
        { id: `pass@${k}-correct`, title: `pass@${k}, too slow counted`, headline: false, passes: isRight },
      ].map(({ id, title, headline, passes }) => ({
        id,
        title,
        unit: 'share' as const,
        better: 'higher' as const,
        headline,
        ...overProblemsAtK({
          view,
          kind: 'share',
          of: (candidates) =>
            passAtK({
              candidates: candidates.length,
              correct: candidates.filter(({ score }) => passes(score)).length,
              k,
            }),
        }),
      })),
    ),
}
