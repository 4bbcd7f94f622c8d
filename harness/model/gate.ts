import { z } from 'zod'

import { Estimate } from './estimate.ts'
import { ProblemId, SetName } from './ids.ts'
import { VERDICT_KINDS } from './verdict.ts'

/** What became of a candidate between two runs. Regressed or improved is said only of what is shown. */
export const GateFinding = z.enum(['regressed', 'improved', 'unchanged', 'inconclusive', 'new', 'missing'])
export type GateFinding = z.infer<typeof GateFinding>

/** What a finding rests on; the words are in `GATE_REASONS`, once. */
export const GateReason = z.enum([
  'time',
  'verdict',
  'stopped',
  'few-pairs',
  'both-failed',
  'both-stopped',
  'fault',
  'unmeasured',
  'problem-changed',
  'only-now',
  'only-before',
])
export type GateReason = z.infer<typeof GateReason>

/** A verdict, or that there is none. */
export const GateVerdict = z.enum([...VERDICT_KINDS, 'unmeasured'])
export type GateVerdict = z.infer<typeof GateVerdict>

/** One side of a row. `speedup`: canonical time over candidate time on the top level's slowest case. */
export const GateSide = z.strictObject({ verdict: GateVerdict, speedup: Estimate })
export type GateSide = z.infer<typeof GateSide>

/** One candidate, named by set, problem and name, in the baseline and in the run that is judged. */
export const GateRow = z.strictObject({
  set: SetName,
  problem: ProblemId,
  name: z.string(),
  finding: GateFinding,
  reason: GateReason,
  /** Speed now over speed before: below 1 is slower. Stopped calls give a bound: a point. */
  change: Estimate,
  /** Of no change, as it is, and adjusted for the number of candidates compared. There where times were tested. */
  p: z.number().min(0).max(1).optional(),
  adjusted: z.number().min(0).max(1).optional(),
  before: GateSide.optional(),
  now: GateSide.optional(),
  /** Whether the candidate's text is that of before: then it is not the text that changed. */
  isSameText: z.boolean().optional(),
  /** Whether the slowest case of the top level is that of before. */
  isSameCase: z.boolean().optional(),
})
export type GateRow = z.infer<typeof GateRow>

/** A reason why nothing, or not enough, can be said. */
export const GateDoubt = z.strictObject({
  kind: z.enum(['baseline-unreadable', 'incomplete', 'foreign', 'empty', 'faults', 'noisy']),
  says: z.string(),
})
export type GateDoubt = z.infer<typeof GateDoubt>

/** A figure that some set does not reach; of one that is better when lower, one that it exceeds. */
export const UnmetThreshold = z.strictObject({
  set: SetName,
  metric: z.string(),
  better: z.enum(['higher', 'lower']),
  asked: z.number(),
  seen: Estimate.optional(),
})
export type UnmetThreshold = z.infer<typeof UnmetThreshold>

/** `met`: exit 0. `not-met`: something regressed, or a threshold is missed: 1. `inconclusive`: 3. */
export const GateStatus = z.enum(['met', 'not-met', 'inconclusive'])
export type GateStatus = z.infer<typeof GateStatus>

export const GateResult = z.strictObject({
  status: GateStatus,
  run: z.string(),
  /** Missing when only thresholds were asked for, or the baseline could not be read. */
  baseline: z.string().optional(),
  /** Smallest relative change of time that matters, and the share of changes called that may be none. */
  minimalChange: z.number().positive(),
  falseDiscoveries: z.number().positive().max(0.5),
  doubts: z.array(GateDoubt),
  /** What does not forbid to compare, and should be known: another CPU, a run that did not certify itself. */
  cautions: z.array(z.string()),
  unmet: z.array(UnmetThreshold),
  /** Regressed first, worst first; then improved, inconclusive, new, missing, unchanged. */
  rows: z.array(GateRow),
})
export type GateResult = z.infer<typeof GateResult>
