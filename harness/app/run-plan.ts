import { randomBytes } from 'node:crypto'

import { EFFORTS, EXTRAS, LIMITS, WARMUP_CALLS } from '../model/defaults.ts'
import type { Extra, Precision, RunPlan, V8Mode } from '../model/plan.ts'
import type { Nanoseconds } from '../model/units.ts'
import { askedEffort } from '../stats/asked-effort.ts'

/** The plan of a run from what a user chose. The seed is random unless given. */
export const runPlan = (of: {
  precision: Precision
  seed?: string | undefined
  levels?: readonly string[] | undefined
  /** What to observe beside correctness and time; as the precision has it unless given. */
  also?: readonly Extra[] | undefined
  v8?: V8Mode | undefined
  /** Half-width of the ratio to measure to, as a share. */
  target?: number | undefined
  /** Wall time after which the next look at a candidate is the last. */
  budget?: Nanoseconds | undefined
}): RunPlan => ({
  precision: of.precision,
  effort: askedEffort(EFFORTS[of.precision], of),
  limits: LIMITS,
  warmupCalls: WARMUP_CALLS,
  also: [...(of.also ?? EXTRAS[of.precision])],
  v8: of.v8 ?? 'predictable',
  seed: of.seed ?? randomBytes(16).toString('hex'),
  ...(of.levels === undefined ? {} : { levels: [...of.levels] }),
})
