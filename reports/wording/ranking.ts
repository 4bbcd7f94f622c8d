import type { Estimate } from '../../harness/model/estimate.ts'
import type { Scores, SetScore } from '../../harness/model/score.ts'
import { metricOf } from '../reading.ts'
import { label } from '../sanitise.ts'
import { sayEstimate } from './estimate.ts'

/** Whether one set may be called better than another: `settled` only where the intervals leave no doubt. */
export type Ranking =
  | { readonly kind: 'none' }
  | { readonly kind: 'alone'; readonly set: SetScore; readonly sentence: string }
  | {
      readonly kind: 'settled' | 'open'
      readonly first: SetScore
      readonly second: SetScore
      readonly claim: string
      readonly sentence: string
    }

/** Identifiers of the headline figures for the first of the run's k. */
export const headlineIds = (scores: Scores) => {
  const k = scores.k[0] ?? 1
  return { pass: `pass@${k}`, passCorrect: `pass@${k}-correct`, efficiency: `eff@${k}`, speedup: 'speedup' } as const
}

const NOTHING: Estimate = { kind: 'absent', reason: 'nothing-measured' }

export const estimateOf = (set: SetScore, id: string): Estimate => metricOf(set, id)?.estimate ?? NOTHING

/**
 * The first two sets by eff@k, if they answered the same problems. Disjoint 95 % intervals settle their order; overlapping ones leave it open. This
 * is stricter than a test of the difference, which is the safe side to err on in a headline.
 */
export const ranking = (scores: Scores): Ranking => {
  const [first, second] = scores.sets
  const { efficiency } = headlineIds(scores)
  if (first === undefined) return { kind: 'none' }
  const figure = estimateOf(first, efficiency)
  if (second === undefined) {
    return { kind: 'alone', set: first, sentence: `${label(first.set)}: ${efficiency} ${sayEstimate(figure, 'share')}` }
  }
  const other = estimateOf(second, efficiency)
  const names = { first: label(first.set), second: label(second.set) }
  const figures = `${efficiency} ${sayEstimate(figure, 'share')} against ${sayEstimate(other, 'share')}`
  const isAboutTheSame =
    first.problems.map(({ problem }) => problem).join() === second.problems.map(({ problem }) => problem).join()
  if (isAboutTheSame && figure.kind === 'interval' && other.kind === 'interval' && figure.low > other.high) {
    return {
      kind: 'settled',
      first,
      second,
      claim: `${names.first} is ahead of ${names.second}`,
      sentence: `${figures}; the 95 % intervals do not overlap`,
    }
  }
  const doubt = !isAboutTheSame
    ? 'they answered different problems, so the figures do not compare'
    : figure.kind === 'interval' && other.kind === 'interval'
      ? 'the 95 % intervals overlap, so the order is not settled'
      : 'without intervals on both sides the order is not settled'
  return {
    kind: 'open',
    first,
    second,
    claim: `${names.first} and ${names.second} are not told apart`,
    sentence: `${figures}; ${doubt}`,
  }
}
