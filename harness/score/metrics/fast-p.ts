import type { Metric } from '../metric.ts'
import { shareThat } from '../share-that.ts'
import { speedupLow } from '../speedup-low.ts'
import { speedupPoint } from '../speedup-point.ts'

/** Where the curve over p is read. KernelBench prints 0.5 to 2. */
const THRESHOLDS: readonly number[] = [0.5, 0.8, 1, 1.5, 2, 5]

/**
 * fast_p: share of candidates that are accepted with a speedup above p. Mean over candidates, then over problems.
 *
 * Unit: a share; it falls with p. By the lower end of the speedup's interval, or by the speedup itself, as published. Nobody
 * leaves the denominator. Source: Ouyang et al. 2025 (KernelBench).
 */
export const metric: Metric = {
  id: 'fast-p',
  title: 'fast_p',
  definition:
    'Share of candidates that are accepted and more than p times as fast as the canonical at the top level, for several p; mean ' +
    'over candidates, then over problems. The lower end of the speedup’s interval must exceed p. Point: the speedup itself ' +
    'must, as published.',
  source: 'Ouyang et al. 2025 (KernelBench); by the lower end of the interval is ours',
  compute: (view) =>
    THRESHOLDS.flatMap((p) => {
      const meets = (speedup: number): boolean => speedup > p
      return [
        { id: `fast@${p}`, title: `fast_${p}`, ...shareThat({ view, of: speedupLow, meets }) },
        { id: `fast@${p}-point`, title: `fast_${p}, point`, ...shareThat({ view, of: speedupPoint, meets }) },
      ].map((one) => ({ ...one, unit: 'share', better: 'higher', headline: false }))
    }),
}
