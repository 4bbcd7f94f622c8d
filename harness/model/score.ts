import { z } from 'zod'

import { Certificate } from './certificate.ts'
import { Between, Preferences } from './comparison.ts'
import { Estimate } from './estimate.ts'
import { Growth } from './growth.ts'
import { CaseId, ContentKey, FamilyName, LevelName, ProblemId, ReferenceName, SetName } from './ids.ts'
import { Secondary } from './secondary.ts'
import { NanosecondsField } from './units.ts'
import { Verdict } from './verdict.ts'

/** What may be said of a candidate against the canonical. Nothing unresolved is called faster or slower. */
export const Comparison = z.enum(['faster', 'slower', 'equal', 'unresolved'])
export type Comparison = z.infer<typeof Comparison>

/** A candidate's time at one level: its slowest case there, relative to the canonical on the same case. */
export const LevelScore = z.strictObject({
  level: LevelName,
  hardness: z.int().positive(),
  family: FamilyName.optional(),
  /** Candidate time over canonical time; absent where nothing was measured or the call was stopped. */
  ratio: Estimate,
  /** f_l: 1 as fast as the canonical or faster, 0 at or beyond the limit. */
  efficiency: z.number().min(0).max(1),
})
export type LevelScore = z.infer<typeof LevelScore>

export const CandidateScore = z.strictObject({
  set: SetName,
  problem: ProblemId,
  name: z.string(),
  measurement: ContentKey,
  verdict: Verdict,
  /** Canonical time over candidate time at the top level: above 1 is faster than the canonical. */
  speedup: Estimate,
  comparison: Comparison.optional(),
  /** e: hardness-weighted mean of f_l; 0 for a wrong candidate. */
  efficiency: z.number().min(0).max(1),
  levels: z.array(LevelScore),
})
export type CandidateScore = z.infer<typeof CandidateScore>

/**
 * Orders candidates of one problem, best first: those with a speedup before those without, then by efficiency, then by
 * speedup. Equal ones keep their order.
 */
export const bestFirst = (first: CandidateScore, second: CandidateScore): number => {
  const speed = ({ speedup }: CandidateScore): number => (speedup.kind === 'absent' ? 0 : speedup.value)
  const isTimed = (score: CandidateScore): number => (score.speedup.kind === 'absent' ? 0 : 1)
  return isTimed(second) - isTimed(first) || second.efficiency - first.efficiency || speed(second) - speed(first)
}

/** One figure of a set. `denominator` says how many problems and candidates it is about. */
export const MetricResult = z.strictObject({
  /** Unique within a set: `pass@1`, `pass@1-correct`, `eff@1`, `speedup`. */
  id: z.string(),
  title: z.string(),
  unit: z.enum(['share', 'ratio']),
  better: z.enum(['higher', 'lower']),
  /** Whether it belongs in the first table a reader sees. */
  headline: z.boolean(),
  estimate: Estimate,
  denominator: z.strictObject({
    problems: z.int().nonnegative(),
    candidates: z.int().nonnegative(),
    /** Scored candidates the figure does not count: failures where it is about correct ones, and whatever is not measured. */
    leftOut: z.int().nonnegative().optional(),
  }),
})
export type MetricResult = z.infer<typeof MetricResult>

export const ProblemScore = z.strictObject({
  problem: ProblemId,
  candidates: z.int().nonnegative(),
  accepted: z.int().nonnegative(),
  correct: z.int().nonnegative(),
  /** Mean of e over the candidates. */
  efficiency: z.number().min(0).max(1),
  /** Of the best candidate by efficiency, then by speedup. */
  best: Estimate,
})
export type ProblemScore = z.infer<typeof ProblemScore>

export const SetScore = z.strictObject({
  set: SetName,
  /** Problems of the run for which the set has no candidate. They are named, and not counted as failures. */
  missing: z.array(ProblemId),
  candidates: z.int().nonnegative(),
  /** Candidates whose measurement is missing, or not whole, because the run was interrupted. */
  unmeasured: z.int().nonnegative(),
  /** Number of candidates by kind of verdict. */
  verdicts: z.record(z.string(), z.int().nonnegative()),
  metrics: z.array(MetricResult),
  problems: z.array(ProblemScore),
})
export type SetScore = z.infer<typeof SetScore>

/** The canonical's own times, in this run. */
export const CanonicalTime = z.strictObject({
  problem: ProblemId,
  caseId: CaseId,
  level: LevelName,
  family: FamilyName,
  time: NanosecondsField,
})
export type CanonicalTime = z.infer<typeof CanonicalTime>

/** A reference solution on the scale of the candidates, where references were measured. The canonical is one of them. */
export const ReferenceScore = z.strictObject({
  problem: ProblemId,
  name: ReferenceName,
  /** As its author declares it; nobody declares the canonical's. */
  growth: Growth.optional(),
  /** Time at each planned level, t_l; absent where it was stopped, or not run for having been stopped before. */
  levels: z.array(z.strictObject({ level: LevelName, time: NanosecondsField.optional() })),
  /** Time at the top level in multiples of the canonical's. */
  relative: Estimate,
  /** Against the canonical; the canonical itself has none. */
  comparison: Comparison.optional(),
})
export type ReferenceScore = z.infer<typeof ReferenceScore>

/** Everything a report needs besides the record itself. */
export const Scores = z.strictObject({
  k: z.array(z.int().positive()),
  /** Best first, by eff@ of the first k, then pass@, then name. */
  sets: z.array(SetScore),
  candidates: z.array(CandidateScore),
  canonicalTimes: z.array(CanonicalTime),
  /** By problem, fastest first. */
  references: z.array(ReferenceScore),
  certificate: Certificate.optional(),
  /** What is about several sets at once; undefined for fewer than two. */
  between: Between.optional(),
  /** What each set is worth to users of different patience, and its curves, in the order of `sets`. */
  preferences: z.array(Preferences),
  /** Figures beside the time, for every measurement that was timed. */
  secondary: z.array(Secondary).optional(),
})
export type Scores = z.infer<typeof Scores>
