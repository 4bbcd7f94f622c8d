import type { CapTime, ExpectedUtility } from '../../model/comparison.ts'
import { capTimeUtility } from '../../stats/cap-time-utility.ts'
import { overProblems } from '../../stats/over-problems.ts'
import type { SetView } from '../metric.ts'
import { overCandidates } from './over-candidates.ts'
import { relativeTime, type RelativeTime } from './relative-time.ts'

/** What one candidate is worth at least, or at most. The two differ for a stopped one only. */
const worth = ({
  time,
  family,
  horizon,
  bound,
}: {
  time: RelativeTime
  family: CapTime
  horizon: number
  bound: 'at-least' | 'at-most'
}): number => {
  switch (time.kind) {
    case 'known':
      return capTimeUtility({ family, relativeTime: time.ratio, horizon })
    case 'at-least':
      return bound === 'at-least' ? 0 : capTimeUtility({ family, relativeTime: time.ratio, horizon })
    case 'never':
      return 0
  }
}

/** u of each problem under one family: the mean over its candidates of u(r). */
export const utilityByProblem = (
  view: Pick<SetView, 'problems' | 'horizon'>,
  family: CapTime,
  bound: 'at-least' | 'at-most',
): { problem: string; value: number }[] =>
  overCandidates(view, (candidate) =>
    worth({ time: relativeTime(candidate, view.horizon), family, horizon: view.horizon, bound }),
  )

/**
 * E u(r): the mean over problems of the mean over candidates of u(r), r the time at the top level in multiples of the
 * canonical's. Unit: a share, from 0 to 1. Candidates that are not correct are worth 0 and stay in the denominator. A
 * stopped one is known to take at least the horizon, so it is worth between 0 and u(horizon), which for the two bounded
 * families is 0 as well. `atLeast` and `atMost` are means for these two ends, each with its interval over problems;
 * together they span what is not known. Source: as for `capTimeUtility`.
 */
export const expectedUtility = (view: SetView, family: CapTime): ExpectedUtility => {
  const estimate = (bound: 'at-least' | 'at-most'): ExpectedUtility['atLeast'] =>
    overProblems({
      values: utilityByProblem(view, family, bound).map(({ value }) => value),
      kind: 'share',
      alpha: view.alpha,
      seed: view.seed,
    })
  return { family, atLeast: estimate('at-least'), atMost: estimate('at-most') }
}
