import { createHash } from 'node:crypto'

import { RECORD_VERSION } from '../model/record.ts'
import type { RunPlan } from '../model/plan.ts'

/**
 * Names a measurement by everything that could change it: problem, source, plan, isolation and versions. Two
 * candidates with the same source on the same problem have one measurement; a changed anything has another.
 */
export const contentKey = (of: {
  readonly problemHash: string
  readonly source: string
  readonly plan: RunPlan
  readonly isolation: number
  readonly effbenchVersion: string
}): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        of.problemHash,
        of.source,
        of.plan,
        of.isolation,
        of.effbenchVersion,
        RECORD_VERSION,
        process.version,
      ]),
    )
    .digest('hex')
