import { randomBytes } from 'node:crypto'

import { EFFORTS, LIMITS, WARMUP_CALLS } from '../model/defaults.ts'
import type { Precision, RunPlan } from '../model/plan.ts'

/** The plan of a run from what a user chose. The seed is random unless given. */
export const runPlan = (of: {
  precision: Precision
  seed?: string | undefined
  levels?: readonly string[] | undefined
}): RunPlan => ({
  precision: of.precision,
  effort: EFFORTS[of.precision],
  limits: LIMITS,
  warmupCalls: WARMUP_CALLS,
  seed: of.seed ?? randomBytes(16).toString('hex'),
  ...(of.levels === undefined ? {} : { levels: [...of.levels] }),
})
