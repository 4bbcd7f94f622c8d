import type { Metric } from '../metric.ts'
import { shareThat } from '../share-that.ts'
import { speedupLow } from '../speedup-low.ts'
import { speedupPoint } from '../speedup-point.ts'

/** PIE counts a program as optimised from ten per cent on. */
const OPTIMISED = 1.1

/**
 * %Opt: share of candidates that are accepted and at least 1.1 times as fast as the canonical. Mean over candidates, then over
 * problems.
 *
 * Unit: a share. By the speedup itself, as published, and by the lower end of its interval. Nobody leaves the denominator.
 * Source: Shypula et al. 2024 (PIE); there the program to be improved stands where the canonical does here.
 */
export const metric: Metric = {
  id: 'opt%',
  title: '%Opt',
  definition:
    'Share of candidates that are accepted and whose speedup at the top level is at least 1.1; mean over candidates, then over ' +
    'problems. Resolved: the lower end of the speedup’s interval is at least 1.1.',
  source: 'Shypula et al. 2024 (PIE); resolved is ours',
  compute: (view) => {
    const meets = (speedup: number): boolean => speedup >= OPTIMISED
    return [
      { id: 'opt%', title: '%Opt', ...shareThat({ view, of: speedupPoint, meets }) },
      { id: 'opt%-resolved', title: '%Opt, resolved', ...shareThat({ view, of: speedupLow, meets }) },
    ].map((one) => ({ ...one, unit: 'share', better: 'higher', headline: false }))
  },
}
