import { absent, defined, type Defined } from '../../model/estimate.ts'
import { mapEstimate } from '../../stats/map-estimate.ts'
import type { Metric, ProblemView, ScoredCandidate, SetView } from '../metric.ts'
import type { CandidateFigure } from '../over-candidates.ts'
import { overView, type Figure, type ProblemFigure } from '../over-view.ts'
import { speedupPoint } from '../speedup-point.ts'

/** The largest figure among the first k candidates; those without one have `failure`, or are left out. */
const bestOfFirst =
  (k: number, failure: number | undefined) =>
  ({ candidates }: ProblemView): Defined<ProblemFigure> => {
    if (candidates.length < k) return absent('fewer-candidates-than-k')
    const figures = candidates.slice(0, k).flatMap((candidate: ScoredCandidate): NonNullable<CandidateFigure>[] => {
      const speedup = speedupPoint(candidate)
      if (speedup !== undefined) return [failure === undefined ? speedup : (draw) => Math.max(failure, speedup(draw))]
      return failure === undefined ? [] : [() => failure]
    })
    if (figures.length === 0) return absent('none-correct')
    return defined({ counted: figures.length, at: (draw) => Math.max(...figures.map((figure) => figure(draw))) })
  }

const figure = (view: SetView, k: number, failure: number | undefined): Figure => {
  const found = overView({ view, kind: 'plain', of: bestOfFirst(k, failure), ofNothing: 'fewer-candidates-than-k' })
  return { ...found, estimate: mapEstimate(found.estimate, (value) => Math.max(0, value)) }
}

/**
 * best@k speedup: the largest speedup among the first k candidates by name, arithmetic mean over problems.
 *
 * Unit: a ratio, above 0. Three forms: over accepted candidates, problems without one left out and all that are left out
 * counted; failures at one over the horizon; and the published one, in which a failure, and whatever is slower than the
 * original, counts as 1. Candidates beyond the first k are not in the denominator. Absent for n < k.
 * Source: Shypula et al. 2024 (PIE); Peng et al. 2025 (PerfCodeGen).
 */
export const metric: Metric = {
  id: 'best-speedup@k',
  title: 'best@k speedup',
  definition:
    'Largest speedup at the top level among the first k candidates by name, arithmetic mean over problems with at least k. Over ' +
    'accepted candidates; with failures: whoever is not accepted at one over the horizon; clamped: failures, and whatever is slower ' +
    'than the canonical, at 1, as published, so that code which never works reads as fast as the canonical.',
  source: 'Shypula et al. 2024 (PIE); Peng et al. 2025 (PerfCodeGen); the first two forms are ours',
  compute: (view, ks) =>
    ks.flatMap((k) =>
      [
        { id: `best-speedup@${k}`, title: `best@${k} speedup`, ...figure(view, k, undefined) },
        {
          id: `best-speedup@${k}-with-failures`,
          title: `best@${k} speedup, failures at the horizon`,
          ...figure(view, k, 1 / view.horizon),
        },
        { id: `best-speedup@${k}-clamped`, title: `best@${k} speedup, clamped at 1`, ...figure(view, k, 1) },
      ].map((one) => ({ ...one, unit: 'ratio', better: 'higher', headline: false })),
    ),
}
