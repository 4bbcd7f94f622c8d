import { z } from 'zod'

import { CaseId, FamilyName, LevelName } from './ids.ts'
import { NanosecondsField } from './units.ts'

/** One timed call. CPU figures are the child's own reading, cross-checked with the parent's (`outside`). */
export const Sample = z.strictObject({
  /** Thread CPU time of the call and the snapshot of its answer. This is the timing. */
  cpu: NanosecondsField,
  /** Process CPU time over the same span; more than `cpu` means other threads. */
  process: NanosecondsField,
  /** CPU time of the process between GO and DONE, read by the parent from outside. */
  outside: NanosecondsField.optional(),
  /** Time spent runnable but not running between GO and DONE: contention for the core. */
  waiting: NanosecondsField.optional(),
  /** CPU time used between DONE and the request for the answer, when nothing was asked of it: 0 but for dark work. */
  dark: NanosecondsField.optional(),
  /** Wall time between GO and DONE on the parent's clock. */
  bracket: NanosecondsField,
  /** CPU time of evaluating the script in its fresh context. */
  load: NanosecondsField,
  /** CPU time of the warm-up calls. */
  warmup: NanosecondsField,
})
export type Sample = z.infer<typeof Sample>

/** One candidate call and one reference call on the same input, back to back. */
export const Round = z.strictObject({
  first: z.enum(['reference', 'candidate']),
  reference: Sample,
  candidate: Sample,
})
export type Round = z.infer<typeof Round>

/** One reference process and one candidate process measured together: the unit of inference. */
export const Pair = z.strictObject({
  /** `screen` chooses the cases to refine and never enters an estimate; `refine` is what is estimated from. */
  purpose: z.enum(['screen', 'refine']),
  /** The value of V8's --hash-seed and --random-seed, the same on both sides. */
  v8Seed: z.int().nonnegative(),
  rounds: z.array(Round).min(1),
  /** Load and warm-up beyond the reference's, already charged to each sample of the candidate; 0 where ignored. */
  charged: NanosecondsField,
  /** Samples thrown away for contamination or disagreement, and repeated. */
  discarded: z.int().nonnegative(),
})
export type Pair = z.infer<typeof Pair>

/** Everything observed of one candidate on one scored case. */
export const CaseTiming = z.strictObject({
  caseId: CaseId,
  level: LevelName,
  family: FamilyName,
  size: z.int().positive(),
  pairs: z.array(Pair),
  /** Set when a call was stopped at its limit: the candidate's time is at least `limit`. */
  censored: z.strictObject({ limit: NanosecondsField, reference: NanosecondsField }).optional(),
})
export type CaseTiming = z.infer<typeof CaseTiming>

/** What a child that was called several times tells: thread CPU time of each call, ns, and the last answer's text. */
export const CalledAgain = z.strictObject({ cpu: z.array(z.number().nonnegative()).min(2), answer: z.string() })
export type CalledAgain = z.infer<typeof CalledAgain>

/** Cold and steady time: several calls in one context, each on an input of its own. Never ranked on. */
export const Repeated = z.strictObject({
  caseId: CaseId,
  /** CPU time of each call: the first of its process, then those in which the code settles, then the steady half. */
  reference: z.array(NanosecondsField).min(2),
  candidate: z.array(NanosecondsField).min(2),
})
export type Repeated = z.infer<typeof Repeated>
