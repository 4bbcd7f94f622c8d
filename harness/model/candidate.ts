import { z } from 'zod'

import { ContentKey, ProblemId, SetName } from './ids.ts'
import { NotLoadableReason } from './verdict.ts'

/** Code to be judged, as it came. `name` tells the candidates of one set and problem apart. */
export const Candidate = z.strictObject({
  set: SetName,
  problem: ProblemId,
  name: z.string().min(1).max(200),
  source: z.string(),
  /** Where it came from, for people: a relative path, or file and line. */
  origin: z.string().max(500),
})
export type Candidate = z.infer<typeof Candidate>

/** A candidate made ready for the worker: one self-contained script whose value is the entry point. */
export const Prepared = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready'), script: z.string(), notes: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('refused'), reason: NotLoadableReason, detail: z.string() }),
])
export type Prepared = z.infer<typeof Prepared>

/** A candidate's line in the record: what was given, and the key of the measurement that judges it. */
export const CandidateEntry = Candidate.extend({ measurement: ContentKey })
export type CandidateEntry = z.infer<typeof CandidateEntry>
