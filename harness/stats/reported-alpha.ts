import { CONFIDENCE } from '../model/defaults.ts'
import type { Effort } from '../model/plan.ts'

/**
 * The two-sided error an interval is computed with. Whoever looks once may use all of it. Whoever looks several
 * times and stops when content pays at every look, also for the interval that is printed in the end: that of the
 * look at which it stopped. Source: Pocock (1977), constant nominal level.
 */
export const reportedAlpha = ({ looks, alphaPerLook }: Pick<Effort, 'looks' | 'alphaPerLook'>): number =>
  looks.length > 1 ? alphaPerLook : 1 - CONFIDENCE
