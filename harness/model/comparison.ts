import { z } from 'zod'

import { AbsenceReason, Estimate } from './estimate.ts'
import { ProblemId, SetName } from './ids.ts'

/** How one set stands to another. Ahead or behind is said only when the interval and Holm's p both say so. */
export const Finding = z.enum(['ahead', 'behind', 'unresolved'])
export type Finding = z.infer<typeof Finding>

/** A test of no difference, corrected for the number of pairs of sets that the same figure compares. */
const Tested = z.strictObject({
  /** Of the sign-flip test over problems. */
  p: z.number().min(0).max(1),
  /** Holm's, over all pairs of sets. */
  adjusted: z.number().min(0).max(1),
  /** Of the first set. */
  finding: Finding,
})

/** The same figure of two sets, over the problems for which both have it. */
export const SetDifference = Tested.extend({
  /** Of the metric's result: `eff@1`. */
  id: z.string(),
  title: z.string(),
  /** `share`: first − second. `ratio`: first / second. */
  unit: z.enum(['share', 'ratio']),
  better: z.enum(['higher', 'lower']),
  estimate: Estimate,
  problems: z.int().nonnegative(),
})
export type SetDifference = z.infer<typeof SetDifference>

/** Who is in a win rate. `failures-lose`: all candidates. `both-accepted`: pairs of accepted ones only. */
export const WinRule = z.enum(['failures-lose', 'both-accepted'])
export type WinRule = z.infer<typeof WinRule>

/** How often a candidate of the first set beats one of the second on the same problem, a tie counting half. */
export const WinRate = Tested.extend({
  rule: WinRule,
  estimate: Estimate,
  problems: z.int().nonnegative(),
  /** Numbers of candidate pairs, each problem's in full. */
  won: z.int().nonnegative(),
  tied: z.int().nonnegative(),
  lost: z.int().nonnegative(),
})
export type WinRate = z.infer<typeof WinRate>

export const SetPair = z.strictObject({
  first: SetName,
  second: SetName,
  /** Problems both have candidates for. */
  problems: z.int().nonnegative(),
  differences: z.array(SetDifference),
  winRates: z.array(WinRate),
})
export type SetPair = z.infer<typeof SetPair>

/** Bradley–Terry strength, in log odds; 0 is an average opponent. */
export const SetStrength = z.strictObject({ set: SetName, estimate: Estimate })
export type SetStrength = z.infer<typeof SetStrength>

/** Ranks that the findings leave open; 1 is best. */
export const SetRank = z.strictObject({
  set: SetName,
  best: z.int().positive(),
  worst: z.int().positive(),
})
export type SetRank = z.infer<typeof SetRank>

export const SetRanking = z.strictObject({ id: z.string(), ranks: z.array(SetRank) })
export type SetRanking = z.infer<typeof SetRanking>

/** Whether two figures put the sets in the same order: Kendall's τ-b, without an interval. */
export const Agreement = z.strictObject({ first: z.string(), second: z.string(), tau: Estimate })
export type Agreement = z.infer<typeof Agreement>

/** Everything that is about several sets at once, and changes when another joins them. */
export const Between = z.strictObject({
  /** Those compared. */
  sets: z.array(SetName).min(2),
  /** Problems that all of them have candidates for; agreement is about these. */
  problems: z.array(ProblemId),
  /** Every two sets once, in the order of `sets`. */
  pairs: z.array(SetPair),
  strengths: z.array(SetStrength),
  rankings: z.array(SetRanking),
  agreement: z.array(Agreement),
})
export type Between = z.infer<typeof Between>

/** How many candidates a figure of one set is about. */
const Denominator = z.strictObject({ problems: z.int().nonnegative(), candidates: z.int().nonnegative() })

/** A family of cap times: how long, in multiples of the canonical's time, a user might be willing to wait. */
export const CapTime = z.enum(['pareto', 'uniform', 'log-uniform'])
export type CapTime = z.infer<typeof CapTime>

/** Expected worth of a candidate. Of stopped calls only a bound is known, and so of this too. */
export const ExpectedUtility = z.strictObject({
  family: CapTime,
  /** Stopped calls are worth nothing. */
  atLeast: Estimate,
  /** Stopped calls are worth what they would be had they ended where they were stopped. */
  atMost: Estimate,
})
export type ExpectedUtility = z.infer<typeof ExpectedUtility>

/** One point of a curve, with an interval for this point alone. */
export const CurvePoint = z.strictObject({
  /** τ: in multiples of the canonical's figure. */
  within: z.number().positive(),
  share: z.number().min(0).max(1),
  low: z.number().min(0).max(1),
  high: z.number().min(0).max(1),
})
export type CurvePoint = z.infer<typeof CurvePoint>

/**
 * `time-profile`: share of problems with top-level time within τ of the canonical's. `time-completion`: share of levels.
 * `memory-completion`: share of problems with peak memory within τ.
 */
export const CurveKind = z.enum(['time-profile', 'time-completion', 'memory-completion'])
export type CurveKind = z.infer<typeof CurveKind>

export const Curve = z.strictObject({
  kind: CurveKind,
  /** Rising in τ; empty when the curve is absent. */
  points: z.array(CurvePoint),
  denominator: Denominator,
  absent: AbsenceReason.optional(),
})
export type Curve = z.infer<typeof Curve>

/** What one set is worth to users of different patience. All relative to the canonical: no other set matters. */
export const Preferences = z.strictObject({
  set: SetName,
  /** H: the longest cap time of the bounded families, and the limit of PAR-2. */
  horizon: z.number(),
  denominator: Denominator,
  utilities: z.array(ExpectedUtility),
  /** Mean time in multiples of the canonical's, what is not done within H entering as 2 H. */
  par2: Estimate,
  curves: z.array(Curve),
})
export type Preferences = z.infer<typeof Preferences>
