import type { SetDifference } from '../../harness/model/comparison.ts'
import type { Estimate } from '../../harness/model/estimate.ts'
import type { Scores, SetScore } from '../../harness/model/score.ts'
import { metricOf } from '../reading.ts'
import { label } from '../sanitise.ts'
import { sayDifference, sayP } from './difference.ts'
import { sayEstimate } from './estimate.ts'
import { sayCount } from './quantity.ts'

/** Whether one set may be called better than another: `settled` only where nothing leaves it in doubt. */
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
export const headlineIds = (scores: Pick<Scores, 'k'>) => {
  const k = scores.k[0] ?? 1
  return { pass: `pass@${k}`, passCorrect: `pass@${k}-correct`, efficiency: `eff@${k}`, speedup: 'speedup' } as const
}

const NOTHING: Estimate = { kind: 'absent', reason: 'nothing-measured' }

export const estimateOf = (set: SetScore, id: string): Estimate => metricOf(set, id)?.estimate ?? NOTHING

/** How the better of two sets stands to the other in one figure, over the problems both have; undefined where that is not known. */
const differenceOf = (scores: Scores, first: SetScore, second: SetScore, id: string): SetDifference | undefined => {
  const pair = scores.between?.pairs.find((one) => one.first === first.set && one.second === second.set)
  return pair?.differences.find((difference) => difference.id === id)
}

const isAboutTheSame = (first: SetScore, second: SetScore): boolean =>
  first.problems.map(({ problem }) => problem).join() === second.problems.map(({ problem }) => problem).join()

/** By the paired difference, which knows that both answered the same problems, and by its corrected test. */
const byDifference = (difference: SetDifference, first: SetScore, second: SetScore): Ranking => {
  const { estimate, finding, problems, adjusted } = difference
  const [better, worse] = finding === 'behind' ? [second, first] : [first, second]
  const figures = `${difference.id} ${sayEstimate(estimateOf(first, difference.id), 'share')} against ${sayEstimate(
    estimateOf(second, difference.id),
    'share',
  )}`
  const over = `over the ${sayCount(problems, 'problem')} that both answered`
  const seen = `the difference is ${sayDifference(difference)} ${over}, ${sayP(adjusted)}`
  if (finding !== 'unresolved') {
    const claim = `${label(better.set)} is ahead of ${label(worse.set)}`
    return { kind: 'settled', first: better, second: worse, claim, sentence: `${figures}; ${seen}` }
  }
  const doubt = estimate.kind === 'interval' ? `${seen}: not settled` : `too few problems in common to compare them`
  const claim = `${label(first.set)} and ${label(second.set)} are not told apart`
  return { kind: 'open', first, second, claim, sentence: `${figures}; ${doubt}` }
}

/** Without a comparison: disjoint 95 % intervals over the same problems settle the order, which is the stricter rule. */
const byIntervals = (first: SetScore, second: SetScore, id: string): Ranking => {
  const figure = estimateOf(first, id)
  const other = estimateOf(second, id)
  const figures = `${id} ${sayEstimate(figure, 'share')} against ${sayEstimate(other, 'share')}`
  const areIntervals = figure.kind === 'interval' && other.kind === 'interval'
  const isSame = isAboutTheSame(first, second)
  if (isSame && areIntervals && figure.low > other.high) {
    return {
      kind: 'settled',
      first,
      second,
      claim: `${label(first.set)} is ahead of ${label(second.set)}`,
      sentence: `${figures}; the 95 % intervals do not overlap`,
    }
  }
  const doubt = !isSame
    ? 'they answered different problems, so the figures do not compare'
    : areIntervals
      ? 'the 95 % intervals overlap, so the order is not settled'
      : 'without intervals on both sides the order is not settled'
  const claim = `${label(first.set)} and ${label(second.set)} are not told apart`
  return { kind: 'open', first, second, claim, sentence: `${figures}; ${doubt}` }
}

/** The first two sets by eff@k. */
export const ranking = (scores: Scores): Ranking => {
  const [first, second] = scores.sets
  const { efficiency } = headlineIds(scores)
  if (first === undefined) return { kind: 'none' }
  if (second === undefined) {
    const { pass, speedup } = headlineIds(scores)
    const sentence = [
      `${efficiency} ${sayEstimate(estimateOf(first, efficiency), 'share')}`,
      `${pass} ${sayEstimate(estimateOf(first, pass), 'share')}`,
      `speedup ${sayEstimate(estimateOf(first, speedup), 'ratio')}`,
    ].join(', ')
    return { kind: 'alone', set: first, sentence }
  }
  const difference = differenceOf(scores, first, second, efficiency)
  return difference === undefined ? byIntervals(first, second, efficiency) : byDifference(difference, first, second)
}
