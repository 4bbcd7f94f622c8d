import { CONFIDENCE } from '../model/defaults.ts'
import type { Metric, SetView } from './metric.ts'

const NOTHING: SetView = { set: 'none', problems: [], horizon: 1, alpha: 1 - CONFIDENCE, seed: 0 }

/** The ids of a metric's figures for these k, such as `pass@1` and `pass@1-correct`: those it has of nothing. */
export const figureIds = (metric: Metric, k: readonly number[]): string[] =>
  metric.compute(NOTHING, k).map(({ id }) => id)
