import type { Estimate } from '../../harness/model/estimate.ts'
import type { ScoredCandidate, SetView } from '../../harness/score/metric.ts'
import type { VerdictKind } from '../../harness/model/verdict.ts'
import { sampleVerdict } from '../sample-verdict.ts'

export interface BuiltScore {
  readonly verdict?: VerdictKind
  readonly efficiency?: number
  readonly uncapped?: number
  readonly speedup?: number | Estimate
}

/** A scored candidate as metrics see it: `accepted`, e = 1 and as fast as the canonical unless told. */
export const builtScore = ({
  verdict = 'accepted',
  efficiency = 1,
  uncapped = efficiency,
  speedup = 1,
}: BuiltScore): ScoredCandidate => ({
  score: {
    set: 'one',
    problem: 'two-sum',
    name: '0',
    measurement: '0'.repeat(64),
    verdict: sampleVerdict(verdict),
    speedup: typeof speedup === 'number' ? { kind: 'interval', value: speedup, low: speedup, high: speedup } : speedup,
    efficiency,
    levels: [],
  },
  efficiencyUncapped: uncapped,
})

/** A set with one list of candidates for each problem. */
export const builtView = (...problems: readonly (readonly BuiltScore[])[]): SetView => ({
  set: 'one',
  problems: problems.map((candidates, index) => ({
    problem: `problem-${index}`,
    candidates: candidates.map(builtScore),
  })),
  horizon: 20,
  alpha: 0.05,
  seed: 1,
})
