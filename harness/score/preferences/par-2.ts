import type { Estimate } from '../../model/estimate.ts'
import { mapEstimate } from '../../stats/map-estimate.ts'
import { overProblems } from '../../stats/over-problems.ts'
import type { SetView } from '../metric.ts'
import { overCandidates } from './over-candidates.ts'
import { relativeTime } from './relative-time.ts'

/** The 2 of PAR-2. */
const PENALTY = 2

/** PAR-2 of each problem: the mean over its candidates. */
export const par2ByProblem = (view: Pick<SetView, 'problems' | 'horizon'>): { problem: string; value: number }[] =>
  overCandidates(view, (candidate) => {
    const time = relativeTime(candidate, view.horizon)
    return time.kind === 'known' && time.ratio <= view.horizon ? time.ratio : PENALTY * view.horizon
  })

/**
 * PAR-2, the penalised average run time: the mean over problems of the mean over candidates of r, where whatever is not
 * done within H times the canonical's time, and whatever is wrong, enters as 2 H. Unit: multiples of the canonical's
 * time, above 0 and at most 2 H; lower is better. Its source counts seconds and failures of a solver alike; here every
 * problem has the canonical's time as its unit. Source: the SAT competitions. It says what an expected utility says for
 * a user whose loss grows in proportion to time and stops growing at H, which is why both are given.
 */
export const par2 = (view: SetView): Estimate => {
  const values = par2ByProblem(view).map(({ value }) => value)
  const estimate = overProblems({ values, kind: 'plain', alpha: view.alpha, seed: view.seed })
  return mapEstimate(estimate, (value) => Math.min(PENALTY * view.horizon, Math.max(0, value)))
}
