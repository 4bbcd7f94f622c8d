import { z } from 'zod'

import { CaseId } from './ids.ts'
import { BytesField, NanosecondsField } from './units.ts'

/** A value as text, sanitised and cut: safe for a terminal, a log, XML and HTML. */
export const Preview = z.string().max(2_000)

export const TamperReason = z.enum([
  /** The child's claim and the parent's reading of its CPU clock disagreed three times in one direction. */
  'clock-disagreement',
  /** More CPU time than the timed thread used: something ran beside it. */
  'threads',
  /** CPU time used between the end of a call and the next request: work that nobody timed. */
  'dark-work',
  /** A message that the protocol does not know, or without the nonce. */
  'forged-message',
])
export type TamperReason = z.infer<typeof TamperReason>

export const NotLoadableReason = z.enum([
  'syntax',
  'no-entry-point',
  'import',
  'unsupported',
  'too-large',
  'empty',
  'truncated',
])
export type NotLoadableReason = z.infer<typeof NotLoadableReason>

/** What became of a candidate. Every alternative but `harness-fault` is the candidate's own doing. */
export const Verdict = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('accepted') }),
  z.strictObject({ kind: z.literal('too-slow'), caseId: CaseId, limit: NanosecondsField }),
  z.strictObject({ kind: z.literal('wrong-answer'), caseId: CaseId, why: Preview, input: Preview }),
  z.strictObject({ kind: z.literal('runtime-error'), caseId: CaseId.optional(), error: Preview }),
  z.strictObject({
    kind: z.literal('time-limit'),
    caseId: CaseId.optional(),
    clock: z.enum(['cpu', 'wall']),
    limit: NanosecondsField,
  }),
  z.strictObject({ kind: z.literal('memory-limit'), caseId: CaseId.optional(), limit: BytesField }),
  z.strictObject({
    kind: z.literal('output-limit'),
    caseId: CaseId.optional(),
    what: z.enum(['console', 'answer']),
    limit: BytesField,
  }),
  z.strictObject({ kind: z.literal('invalid-output'), caseId: CaseId, why: Preview }),
  z.strictObject({ kind: z.literal('not-loadable'), reason: NotLoadableReason, detail: Preview }),
  z.strictObject({ kind: z.literal('tampered'), caseId: CaseId.optional(), reason: TamperReason, detail: Preview }),
  z.strictObject({ kind: z.literal('harness-fault'), detail: Preview }),
])
export type Verdict = z.infer<typeof Verdict>
export type VerdictKind = Verdict['kind']

export const VERDICT_KINDS: readonly VerdictKind[] = Verdict.options.map((option) => option.shape.kind.value)

/** Right answers everywhere it finished: what `pass@k` counts under the *correct* rule. */
export const isCorrect = (verdict: Pick<Verdict, 'kind'>): boolean =>
  verdict.kind === 'accepted' || verdict.kind === 'too-slow'
