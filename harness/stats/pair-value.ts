import type { Pair } from '../model/sample.ts'
import { ratio } from '../model/units.ts'
import { atLeastOneTick } from './at-least-one-tick.ts'
import { median } from './median.ts'

/**
 * What one process pair says: the median over its rounds of ln(candidate/reference). Dimensionless; above 0 the
 * candidate is slower. What load and warm-up cost beyond the reference's is already in the samples.
 *
 * The median within the pair shrugs off single disturbed rounds. The spread of rounds is not used: it says nothing
 * about how two processes of the same code differ. Not taken: the minimum, wrong by up to 34 % on a shared machine.
 */
export const pairValue = ({ rounds }: Pick<Pair, 'rounds'>): number =>
  median(
    rounds.map(({ candidate, reference }) =>
      Math.log(ratio(atLeastOneTick(candidate.cpu), atLeastOneTick(reference.cpu))),
    ),
  )
