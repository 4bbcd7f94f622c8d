import { z } from 'zod'

import { BytesField, NanosecondsField } from './units.ts'

export const Precision = z.enum(['quick', 'standard', 'rigorous'])
export type Precision = z.infer<typeof Precision>

/** How long each measurement goes on. */
export const Effort = z.strictObject({
  /** Rounds of a pair at the top level, and of the one pair at a lower level. */
  roundsTop: z.int().min(1),
  roundsLower: z.int().min(1),
  /** Numbers of pairs at which the result is looked at; the last is the most there will be. */
  looks: z.array(z.int().min(2)).min(1),
  /** Two-sided error allowed at each look, so that all looks together keep the confidence. */
  alphaPerLook: z.number().positive().max(0.5),
  /** Stop when the interval's half-width (of the log ratio) is below this. */
  targetHalfWidth: z.number().positive(),
  /** Whether the half-width alone ends measuring early. Otherwise a decision against 1 ± 3 % does as well. */
  isTargetOnly: z.boolean().optional(),
  /** Wall time a candidate may take at the top level: the first look after it is the last. */
  budget: NanosecondsField.optional(),
  /** Small random correctness cases per family. */
  correctnessCases: z.int().min(1),
})
export type Effort = z.infer<typeof Effort>

/** What a candidate may use. Each limit has its own verdict. */
export const Limits = z.strictObject({
  sourceBytes: BytesField,
  answerBytes: BytesField,
  answerNodes: z.int().positive(),
  answerDepth: z.int().positive(),
  consoleBytes: BytesField,
  memory: BytesField,
  /** CPU and wall time of loading the script. */
  load: NanosecondsField,
  /** CPU time of one small correctness case. */
  correctnessCall: NanosecondsField,
  /** A scored call is stopped at this multiple of the canonical's time on the same input. */
  horizon: z.number().min(2),
  /** No scored call is stopped before this. */
  scoredCallAtLeast: NanosecondsField,
  /** Wall time allowed for each unit of CPU time allowed: the machine is shared. */
  wallPerCpu: z.number().min(1),
})
export type Limits = z.infer<typeof Limits>

/**
 * What a run observes beside correctness and time. `references`: the problem's own reference solutions are timed too.
 * `memory`: a separate untimed run of each candidate. `repeated`: an extra pair for cold and steady time. `certificate`:
 * trials of known outcome, which say how far this run can be trusted. `growth`: counts of executed code at doubling
 * sizes.
 */
export const Extra = z.enum(['certificate', 'references', 'memory', 'repeated', 'growth'])
export type Extra = z.infer<typeof Extra>

/** `predictable`: one thread, so that compiling and collecting are on the clock. `default`: as production runs, noisier. */
export const V8Mode = z.enum(['predictable', 'default'])
export type V8Mode = z.infer<typeof V8Mode>

/** Everything that decides what is done to a candidate, apart from the candidate and the problem. */
export const RunPlan = z.strictObject({
  precision: Precision,
  effort: Effort,
  limits: Limits,
  /** Levels to measure, by name; undefined measures all. */
  levels: z.array(z.string()).optional(),
  warmupCalls: z.int().nonnegative(),
  also: z.array(Extra),
  v8: V8Mode,
  /** Hexadecimal; random unless given. Every input of the run derives from it. */
  seed: z.string().regex(/^[0-9a-f]{8,64}$/),
})
export type RunPlan = z.infer<typeof RunPlan>
