import { mean } from 'simple-statistics'

import { absent, defined, type Defined } from '../../model/estimate.ts'
import { beyond } from '../beyond.ts'
import { candidateUse, isUnknown } from '../candidate-use.ts'
import { effAtK } from '../eff-at-k.ts'
import type { Metric, ProblemView, ScoredCandidate, SetView } from '../metric.ts'
import { overView, type Figure, type ProblemFigure } from '../over-view.ts'
import { referenceUse, type Spent } from '../reference-use.ts'

/** How the shares of a problem's candidates become one figure. */
type Summary = (shares: readonly number[]) => Defined<number>

/** The shares of a problem's candidates, in one version; a candidate that is not accepted has 0. */
const sharesAt = ({
  known,
  references,
  spent,
  draw,
}: {
  known: readonly ScoredCandidate[]
  references: readonly number[]
  spent: Spent
  draw: number
}): Defined<readonly number[]> => {
  const shares: number[] = []
  for (const candidate of known) {
    const use = candidateUse(candidate, spent)
    // A scale without length is found out by any place on it, also by that of a candidate that fails.
    const share = beyond({ spent: use?.(draw) ?? Number.POSITIVE_INFINITY, references })
    if (share.kind === 'absent') return share
    shares.push(share.value)
  }
  return defined(shares)
}

const ofProblem =
  (view: SetView, spent: Spent, summary: Summary) =>
  (problem: ProblemView): Defined<ProblemFigure> => {
    const references = referenceUse({ problem, spent, horizon: view.horizon })
    if (references.kind === 'absent') return references
    const known = problem.candidates.filter((candidate) => !isUnknown(candidate, spent))
    if (known.length === 0) return absent('memory-not-measured')
    const valueAt = (draw: number): Defined<number> => {
      const shares = sharesAt({ known, references: references.value(draw), spent, draw })
      return shares.kind === 'absent' ? shares : summary(shares.value)
    }
    const observed = valueAt(0)
    if (observed.kind === 'absent') return observed
    const at = (draw: number): number => {
      const value = valueAt(draw)
      return value.kind === 'defined' ? value.value : observed.value
    }
    return defined({ counted: known.length, at })
  }

const bestOf =
  (k: number): Summary =>
  (shares) =>
    effAtK({ efficiencies: shares, k })

const firstOf =
  (k: number): Summary =>
  (shares) =>
    shares.length < k ? absent('fewer-candidates-than-k') : defined(mean(shares.slice(0, k)))

/**
 * beyond@k: (max R − clip(t, min R, max R)) / (max R − min R), R what the problem's references spend.
 *
 * Unit: a share. Time is that of the top level; a reference that was stopped stands at the horizon, a bound, and so beyond is
 * a bound from below there. A candidate that is not accepted has 0. Absent when no reference but the canonical was
 * measured, or all spend the same. A candidate of unknown memory is left out of the memory forms, and counted.
 */
export const metric: Metric = {
  id: 'beyond@k',
  title: 'Beyond@k',
  definition:
    'Place between the slowest and the fastest of the problem’s references, (max R − clip(t, min R, max R)) / (max R − min R), ' +
    'all times at the top level of the same run: 1 as fast as the fastest or faster, 0 as slow as the slowest, slower, or not ' +
    'accepted. Expected value of the best of k candidates, mean over problems. First k: the mean over the first k ' +
    'candidates by name instead. Memory, integral: peak memory, or memory times time, in the place of time.',
  source:
    'Du et al. 2024 (Mercury): beyond@1; first k as in the BigCode harness; memory and integral as in Venus (Du et al. 2025)',
  compute: (view, ks) =>
    ks.flatMap((k) => {
      const figure = (spent: Spent, summary: Summary): Figure =>
        overView({ view, kind: 'share', of: ofProblem(view, spent, summary), isDrawn: spent === 'time' })
      return [
        { id: `beyond@${k}`, title: `beyond@${k}`, ...figure('time', bestOf(k)) },
        { id: `beyond-first@${k}`, title: `beyond@${k}, mean of the first k`, ...figure('time', firstOf(k)) },
        { id: `beyond-memory@${k}`, title: `beyond@${k}, peak memory`, ...figure('peak', bestOf(k)) },
        { id: `beyond-integral@${k}`, title: `beyond@${k}, memory × time`, ...figure('integral', bestOf(k)) },
      ].map((one) => ({ ...one, unit: 'share', better: 'higher', headline: false }))
    }),
}
