import { z } from 'zod'

import { Entry } from '../../harness/model/problem.ts'

/** What the naive runner's child is told. */
export const NaiveTask = z.strictObject({
  candidate: z.string(),
  canonical: z.string(),
  entry: Entry,
  /** Inputs of the correctness cases, and the one that is timed, as text. */
  inputs: z.array(z.string()),
  timed: z.string(),
})
export type NaiveTask = z.infer<typeof NaiveTask>

/** What it says in return. The candidate runs in the same process, so this may be the candidate's own word. */
export const NaiveReport = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('result'), isRight: z.boolean(), times: z.array(z.number()), least: z.number() }),
  z.object({ kind: z.literal('failed'), error: z.string() }),
])
export type NaiveReport = z.infer<typeof NaiveReport>

/** A report as one line of JSON. */
export const NaiveLine = z
  .string()
  .transform((line, context): unknown => {
    try {
      return JSON.parse(line)
    } catch (cause) {
      context.addIssue(String(cause))
      return z.NEVER
    }
  })
  .pipe(NaiveReport)
