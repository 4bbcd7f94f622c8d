/**
 * What parent and worker say to each other.
 *
 * Theory of operation. The parent starts one process for one candidate (or reference) and is the only one who
 * speaks first. A message is one line of JSON, the header, followed by as many bytes of UTF-8 text as the header
 * says. Requests arrive on descriptor 0, replies leave on descriptor 3; the worker reads with blocking calls and
 * its event loop never turns. `begin` carries a nonce, and every reply must repeat it: the candidate's code, which
 * is evaluated later and has no descriptor, never sees it.
 *
 *   begin  → begun                       compile the script once
 *   open   → opened | failed             a fresh context, our prelude, the script evaluated in it
 *   prepare→ ready  | failed             warm-up calls, then parse the input of the timed call
 *   go     → done                        the timed call; the worker then waits, so that its partner is not disturbed
 *   collect→ answer | failed | invalid | exceeded
 *
 * The parent believes a header only after parsing it strictly; a figure in `done` only when its own reading of the
 * process's CPU clock agrees; an answer only when the judge does. An exit is never a reply.
 */
import { z } from 'zod'

import { Entry } from './problem.ts'
import { NanosecondsField } from './units.ts'

export const WorkerLimits = z.strictObject({
  answerBytes: z.number(),
  answerNodes: z.number(),
  answerDepth: z.number(),
  consoleBytes: z.number(),
})
export type WorkerLimits = z.infer<typeof WorkerLimits>

export const Request = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('begin'),
    nonce: z.string(),
    entry: Entry,
    limits: WorkerLimits,
    /** Length of the script that follows. */
    bytes: z.int().nonnegative(),
  }),
  z.strictObject({ kind: z.literal('open') }),
  z.strictObject({
    kind: z.literal('prepare'),
    /** Lengths of the texts that follow: warm-up inputs, then the input of the timed call. */
    inputs: z.array(z.int().nonnegative()).min(1),
    bytes: z.int().nonnegative(),
  }),
  z.strictObject({ kind: z.literal('go') }),
  z.strictObject({ kind: z.literal('collect') }),
])
export type Request = z.infer<typeof Request>

const nonce = z.string()
/** `entry`: the script ran, and its value is no function. */
const stage = z.enum(['load', 'entry', 'warm-up', 'call'])

/** Longest error text that leaves the worker. */
export const ERROR_CHARACTERS = 1_000

export const Reply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('begun'), nonce }),
  z.strictObject({ kind: z.literal('opened'), nonce, load: NanosecondsField }),
  z.strictObject({ kind: z.literal('ready'), nonce, warmup: NanosecondsField }),
  z.strictObject({ kind: z.literal('done'), nonce, cpu: NanosecondsField, process: NanosecondsField }),
  z.strictObject({ kind: z.literal('answer'), nonce, bytes: z.int().nonnegative() }),
  z.strictObject({ kind: z.literal('failed'), nonce, stage, error: z.string().max(ERROR_CHARACTERS) }),
  z.strictObject({ kind: z.literal('invalid'), nonce, stage, why: z.string().max(ERROR_CHARACTERS) }),
  z.strictObject({ kind: z.literal('exceeded'), nonce, stage, what: z.enum(['console', 'answer']) }),
])
export type Reply = z.infer<typeof Reply>

/** Longest header line: an error text with room for escapes. */
export const HEADER_BYTES = 16_384
