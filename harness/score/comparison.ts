import { EQUAL_WITHIN } from '../model/defaults.ts'
import type { Estimate } from '../model/estimate.ts'
import type { Comparison } from '../model/score.ts'

/**
 * What may be said of a speedup: faster or slower when its interval lies wholly beyond 1.03 or 1/1.03, equal when wholly
 * between them, unresolved otherwise and without an interval. Of an absent speedup nothing is said: undefined.
 */
export const comparison = (speedup: Estimate): Comparison | undefined => {
  const upper = 1 + EQUAL_WITHIN
  switch (speedup.kind) {
    case 'interval':
      if (speedup.low > upper) return 'faster'
      if (speedup.high < 1 / upper) return 'slower'
      return speedup.low >= 1 / upper && speedup.high <= upper ? 'equal' : 'unresolved'
    case 'point':
      return 'unresolved'
    case 'absent':
      return undefined
  }
}
