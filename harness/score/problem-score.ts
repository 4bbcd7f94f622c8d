import { mean } from 'simple-statistics'

import { bestFirst, type ProblemScore } from '../model/score.ts'
import { isCorrect } from '../model/verdict.ts'
import type { ProblemView } from './metric.ts'

/** Counts, mean efficiency and the speedup of the best candidate. No candidate: RangeError. */
export const problemScore = ({ problem, candidates }: Pick<ProblemView, 'problem' | 'candidates'>): ProblemScore => {
  const scores = candidates.map(({ score }) => score)
  const [best] = scores.toSorted(bestFirst)
  if (best === undefined) throw new RangeError(`no scored candidate for ${problem}; leave the problem out`)
  return {
    problem,
    candidates: scores.length,
    accepted: scores.filter(({ verdict }) => verdict.kind === 'accepted').length,
    correct: scores.filter(({ verdict }) => isCorrect(verdict)).length,
    efficiency: mean(scores.map(({ efficiency }) => efficiency)),
    best: best.speedup,
  }
}
