import { EFFORTS, LIMITS, WARMUP_CALLS } from '../../harness/model/defaults.ts'
import type { Precision, RunPlan } from '../../harness/model/plan.ts'
import { ProblemCard } from '../../harness/model/problem.ts'

/** The plan of a run with everything as by default. */
export const examplePlan = (seed: string, precision: Precision = 'quick'): RunPlan => ({
  precision,
  effort: EFFORTS[precision],
  limits: LIMITS,
  warmupCalls: WARMUP_CALLS,
  also: [],
  v8: 'predictable',
  seed,
})

/** Three levels of two families. */
export const CARD: ProblemCard = ProblemCard.parse({
  id: 'merge-intervals',
  version: 1,
  title: 'Merge Intervals',
  entry: { kind: 'function', name: 'mergeIntervals', parameters: ['value'], result: 'value' },
  levels: [
    { name: 'small', size: 2_000, hardness: 3 },
    { name: 'medium', size: 40_000, hardness: 3 },
    { name: 'large', size: 400_000, hardness: 4 },
  ],
  families: ['random', 'one-covers-all'],
  references: { canonical: 'n log n' },
  stresses: 'sorting versus rescanning',
  tags: [],
  source: { kind: 'original', licence: 'MIT' },
})
