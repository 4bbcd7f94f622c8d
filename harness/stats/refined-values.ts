import type { CaseTiming } from '../model/sample.ts'
import { pairValue } from './pair-value.ts'

/** The values of a case's refined pairs, in measured order. Screening chose the case and would bias them. */
export const refinedValues = ({ pairs }: Pick<CaseTiming, 'pairs'>): number[] =>
  pairs.filter(({ purpose }) => purpose === 'refine').map(pairValue)
