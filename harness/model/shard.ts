import { z } from 'zod'

import { ContentKey } from './ids.ts'
import { Machine } from './isolation.ts'

/** What was divided: shards of one run agree in all of it. */
const Divided = {
  of: z.int().positive(),
  /** Hash over the ids and hashes of all problems that were asked. */
  corpus: ContentKey,
  /** Hash over all candidates and sets. */
  candidates: ContentKey,
}

/** Which part of a divided run a record is: whole problems, so that a candidate and its canonical share a machine. */
export const Shard = z.strictObject({ index: z.int().positive(), ...Divided })
export type Shard = z.infer<typeof Shard>

/** The parts a merged record was made from, by rising index; fewer than `of` when some are missing. */
export const MergedShards = z.strictObject({
  ...Divided,
  parts: z.array(z.strictObject({ index: z.int().positive(), runId: z.string().min(1), machine: Machine })).min(1),
})
export type MergedShards = z.infer<typeof MergedShards>
