import type { UnmetThreshold } from '../../model/gate.ts'
import type { Scores } from '../../model/score.ts'

export interface Threshold {
  /** Of a figure: `eff@1`. */
  readonly metric: string
  readonly value: number
}

/**
 * Thresholds that some set does not reach; of a figure that is better when lower, those that it exceeds. A figure that is
 * absent meets none: what was not seen was not good enough. A record without any set meets nothing either.
 */
export const unmetThresholds = (scores: Scores, thresholds: readonly Threshold[]): UnmetThreshold[] =>
  thresholds.flatMap(({ metric, value }) =>
    scores.sets.flatMap(({ set, metrics }): UnmetThreshold[] => {
      const figure = metrics.find(({ id }) => id === metric)
      const better = figure?.better ?? 'higher'
      const seen = figure?.estimate
      const isMet =
        seen !== undefined && seen.kind !== 'absent' && (better === 'lower' ? seen.value <= value : seen.value >= value)
      return isMet ? [] : [{ set, metric, better, asked: value, ...(seen === undefined ? {} : { seen }) }]
    }),
  )
