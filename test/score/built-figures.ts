import * as fc from 'fast-check'

import { loadMetrics } from '../../harness/app/score.ts'
import type { Estimate } from '../../harness/model/estimate.ts'
import type { RunRecord } from '../../harness/model/record.ts'
import type { MetricResult } from '../../harness/model/score.ts'
import { scoreRecord } from '../../harness/score/score-record.ts'
import { buildRecord, type BuildOptions, type BuiltCandidate, type BuiltProblem } from '../record-builder.ts'

/** Every metric there is. */
export const metrics = await loadMetrics()

/** Two problems with references, one of which is stopped at the horizon. */
const problems: readonly BuiltProblem[] = [
  {
    id: 'two-sum',
    references: [
      { name: 'sorting', ratios: 1.8, memory: 2 },
      { name: 'plain', ratios: 6, memory: 0.5 },
    ],
  },
  {
    id: 'merge-intervals',
    references: [
      { name: 'twice', ratios: 2, memory: 3 },
      { name: 'insert-each', verdict: 'too-slow' },
    ],
  },
]
export const ids = problems.map(({ id }) => id)

/** Candidates of one set for two problems, of any ratio between 0.3 and 30, some wrong, some stopped. */
const anyCandidate = fc.record({
  problem: fc.constantFrom(...ids),
  verdict: fc.constantFrom('accepted' as const, 'accepted' as const, 'too-slow' as const, 'wrong-answer' as const),
  ratios: fc.double({ min: 0.3, max: 30, noNaN: true }),
  memory: fc.double({ min: 0.01, max: 30, noNaN: true }),
})
export const anyCandidates = fc
  .array(anyCandidate, { minLength: 1, maxLength: 8 })
  .map((list): BuiltCandidate[] => list.map((one, index) => ({ set: 'one', name: `${index}`, ...one })))

/** A record of these candidates, with references and memory. */
export const built = (candidates: readonly BuiltCandidate[], options: BuildOptions = {}): RunRecord =>
  buildRecord({ problems, candidates, isMemoryMeasured: true, ...options })

/** All figures of the only set. */
export const figures = (record: RunRecord, k: readonly number[] = [1, 2]): MetricResult[] => {
  const [set] = scoreRecord({ record, k, metrics }).sets
  if (set === undefined) throw new Error('one set was built')
  return set.metrics
}

export const numbers = (estimate: Estimate): number[] => {
  if (estimate.kind === 'absent') return []
  return estimate.kind === 'point' ? [estimate.value] : [estimate.value, estimate.low, estimate.high]
}
