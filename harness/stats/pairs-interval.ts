import type { Estimate } from '../model/estimate.ts'
import { meanInterval } from './mean-interval.ts'
import { trimmedInterval } from './trimmed-interval.ts'

/** From this many pairs on one can be cut at either end and six remain to estimate a spread from. */
export const TRIMMED_FROM = 8

/**
 * The log ratio of a candidate to the canonical from K pair values: their mean with Student's interval, from K = 8
 * the 20 % trimmed mean with Yuen's. The process pair, never the round, is the unit of inference: a test over
 * rounds calls identical code different in up to 96 % of trials. `alpha`: the two-sided error allowed.
 * No pair: absent('nothing-measured'). One pair: a point.
 */
export const pairsInterval = ({ values, alpha }: { values: readonly number[]; alpha: number }): Estimate =>
  values.length < TRIMMED_FROM ? meanInterval({ values, alpha }) : trimmedInterval({ values, alpha })
