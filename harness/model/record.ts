import { z } from 'zod'

import { CandidateEntry } from './candidate.ts'
import { Trial, Weather } from './certificate.ts'
import { Growth, GrowthObservation } from './growth.ts'
import { CaseId, ContentKey, FamilyName, LevelName, ProblemId, ReferenceName, SetName } from './ids.ts'
import { Machine } from './isolation.ts'
import { MemoryUse } from './memory.ts'
import { RunPlan } from './plan.ts'
import { ProblemCard } from './problem.ts'
import { CaseTiming, Repeated } from './sample.ts'
import { MergedShards, Shard } from './shard.ts'
import { NanosecondsField } from './units.ts'
import { Verdict } from './verdict.ts'

/** Rises with every change of a line's meaning; a reader refuses versions it does not know. */
export const RECORD_VERSION = 2

/** First line: everything about the run that is not about one problem or candidate. */
export const RunHeader = z.strictObject({
  kind: z.literal('header'),
  recordVersion: z.literal(RECORD_VERSION),
  runId: z.string().min(1),
  effbenchVersion: z.string(),
  /** ISO 8601, UTC. */
  startedAt: z.string(),
  plan: RunPlan,
  machine: Machine,
  /** Every problem that was to be answered; those without a candidate have no entry of their own. */
  asked: z.array(ProblemId),
  /** What intake saw and left out, in words: one line each. */
  intake: z.array(z.string()),
  sets: z.array(z.strictObject({ name: SetName, title: z.string().optional(), origin: z.string().optional() })),
  /** Of a run that is one part of a divided one: `asked`, problems and candidates are its own share. */
  shard: Shard.optional(),
  /** Of a record made from several shards. `machine` is that of the first; every part has its own. */
  merged: MergedShards.optional(),
})
export type RunHeader = z.infer<typeof RunHeader>

/** A problem as it was when the run began. `hash` covers the whole folder. */
export const ProblemEntry = z.strictObject({
  kind: z.literal('problem'),
  hash: ContentKey,
  card: ProblemCard,
  statement: z.string(),
  canonical: z.string(),
})
export type ProblemEntry = z.infer<typeof ProblemEntry>

export const CandidateLine = CandidateEntry.extend({ kind: z.literal('candidate') })
export type CandidateLine = z.infer<typeof CandidateLine>

/** A reference solution of a problem that is timed as candidates are: the scale of the field's metrics. */
export const ReferenceLine = z.strictObject({
  kind: z.literal('reference'),
  problem: ProblemId,
  name: ReferenceName,
  /** As its author declares it. */
  growth: Growth,
  measurement: ContentKey,
})
export type ReferenceLine = z.infer<typeof ReferenceLine>

/** The canonical's own time on every scored case, taken once a run and problem: limits and scale come from it. */
export const CanonicalLine = z.strictObject({
  kind: z.literal('canonical'),
  problem: ProblemId,
  times: z.array(
    z.strictObject({
      caseId: CaseId,
      level: LevelName,
      family: FamilyName,
      /** CPU time, ns. */ cpu: NanosecondsField,
    }),
  ),
  memory: MemoryUse.optional(),
  growth: GrowthObservation.optional(),
})
export type CanonicalLine = z.infer<typeof CanonicalLine>

/** Doubt about a measurement: the texts are in `WARNING_TEXTS`, once. */
export const Warning = z.enum([
  'small-top-level',
  'load-charged',
  'samples-discarded',
  'no-cpu-accounting',
  'not-pinned',
  'mode-sensitive',
  'carries-state',
])
export type Warning = z.infer<typeof Warning>

/** What was observed of one distinct source on one problem. Candidates with the same source share it. */
export const Measurement = z.strictObject({
  kind: z.literal('measurement'),
  key: ContentKey,
  problem: ProblemId,
  verdict: Verdict,
  /** What intake had to do to load it, in words. */
  notes: z.array(z.string()),
  correctness: z.strictObject({ passed: z.int().nonnegative(), total: z.int().nonnegative() }),
  timings: z.array(CaseTiming),
  memory: MemoryUse.optional(),
  repeated: Repeated.optional(),
  growth: GrowthObservation.optional(),
  warnings: z.array(Warning),
  /** Wall time spent on this measurement. */
  elapsed: NanosecondsField,
})
export type Measurement = z.infer<typeof Measurement>

export const TrialLine = z.strictObject({ kind: z.literal('trial'), ...Trial.shape })
export type TrialLine = z.infer<typeof TrialLine>

export const WeatherLine = z.strictObject({
  kind: z.literal('weather'),
  at: z.enum(['start', 'end']),
  /** Of a merged record: whose weather it was. Readings of two machines are not compared. */
  shard: z.int().positive().optional(),
  ...Weather.shape,
})
export type WeatherLine = z.infer<typeof WeatherLine>

/** Of one candidate's text, in the compiler's words. */
export const TypeDiagnostic = z.strictObject({
  /** `TS2322` */
  code: z.string(),
  /** In the candidate's text, counted from 1. */
  line: z.int().nonnegative(),
  column: z.int().nonnegative(),
  message: z.string(),
})
export type TypeDiagnostic = z.infer<typeof TypeDiagnostic>

/** What the TypeScript compiler says of a candidate's text: told, and never a verdict. */
export const TypeCheck = z.discriminatedUnion('kind', [
  /** `diagnostics` are the first of `total`. */
  z.strictObject({
    kind: z.literal('checked'),
    diagnostics: z.array(TypeDiagnostic),
    total: z.int().nonnegative(),
  }),
  z.strictObject({ kind: z.literal('unchecked'), why: z.string() }),
])
export type TypeCheck = z.infer<typeof TypeCheck>

/** The check of one distinct source, under the key of its measurement. There where types were asked for. */
export const TypesLine = z.strictObject({ kind: z.literal('types'), key: ContentKey, check: TypeCheck })
export type TypesLine = z.infer<typeof TypesLine>

/** Appended whenever a run stops in order. A record without it, or with `interrupted`, can be resumed. */
export const RunEnd = z.strictObject({
  kind: z.literal('end'),
  finishedAt: z.string(),
  interrupted: z.boolean(),
})
export type RunEnd = z.infer<typeof RunEnd>

export const RecordLine = z.discriminatedUnion('kind', [
  RunHeader,
  ProblemEntry,
  CandidateLine,
  ReferenceLine,
  CanonicalLine,
  Measurement,
  TrialLine,
  WeatherLine,
  TypesLine,
  RunEnd,
])
export type RecordLine = z.infer<typeof RecordLine>

/** A whole record, read back. Measurements may be fewer than candidates: the run was interrupted. */
export const RunRecord = z.strictObject({
  header: RunHeader,
  problems: z.array(ProblemEntry),
  candidates: z.array(CandidateLine),
  references: z.array(ReferenceLine),
  canonicals: z.array(CanonicalLine),
  measurements: z.array(Measurement),
  trials: z.array(TrialLine),
  weather: z.array(WeatherLine),
  /** Missing unless types were checked. */
  types: z.array(TypesLine).optional(),
  end: RunEnd.optional(),
})
export type RunRecord = z.infer<typeof RunRecord>
