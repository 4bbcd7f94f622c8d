import { z } from 'zod'

import { Estimate } from './estimate.ts'
import { Growth, GrowthVerdict } from './growth.ts'
import { CaseId, FamilyName, LevelName, ProblemId, SetName } from './ids.ts'
import { TypeDiagnostic } from './record.ts'
import { Comparison } from './score.ts'
import { Preview } from './verdict.ts'

/** An input that shows what is wrong. */
export const Failing = z.strictObject({
  caseId: CaseId,
  input: Preview.optional(),
  /** What the judge says of the answer, with the one that was expected on this input; or what was thrown. */
  why: Preview.optional(),
  /** Whether all shorter inputs were tried and answered rightly. */
  isSmallest: z.boolean(),
})
export type Failing = z.infer<typeof Failing>

/**
 * What helps a model or a person to make a candidate better. Nothing of any reference solution is in it, and no expected
 * answer but that of the failing case.
 */
export const Feedback = z.strictObject({
  set: SetName,
  problem: ProblemId,
  name: z.string(),
  /** A kind of verdict, or `unmeasured`. */
  verdict: z.string(),
  /** The verdict in words. */
  says: z.string(),
  correctness: z.strictObject({ passed: z.int().nonnegative(), total: z.int().nonnegative() }).optional(),
  failing: Failing.optional(),
  /** Canonical time over candidate time at the top level: above 1 is faster than the canonical. */
  speedup: Estimate.optional(),
  comparison: Comparison.optional(),
  /** The level at which the candidate does worst, and its slowest case there. */
  slowest: z
    .strictObject({
      level: LevelName,
      family: FamilyName.optional(),
      size: z.int().positive().optional(),
      /** Candidate time over canonical time; absent where the call was stopped. */
      ratio: Estimate,
      /** Where the call was stopped: the candidate takes at least this many times the canonical's time. */
      atLeast: z.number().optional(),
    })
    .optional(),
  growth: z
    .strictObject({ candidate: Growth, canonical: Growth.optional(), againstCanonical: GrowthVerdict })
    .optional(),
  /** Doubts about the measurement, and what would help. */
  doubts: z.array(z.string()),
  /** What had to be done to load it. */
  notes: z.array(z.string()),
  types: z.array(TypeDiagnostic).optional(),
})
export type Feedback = z.infer<typeof Feedback>
