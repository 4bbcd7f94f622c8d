import { readdirSync, readFileSync } from 'node:fs'

import { z } from 'zod'

/** What `bench/noise.ts` writes: pair values of known truth, 0. */
export const RecordedNoise = z.strictObject({
  about: z.string(),
  /** What else ran. */
  machine: z.string(),
  cpuModel: z.string(),
  cores: z.int().positive(),
  node: z.string(),
  /** Rounds a pair. */
  rounds: z.int().positive(),
  series: z
    .array(z.strictObject({ problem: z.string(), caseId: z.string(), values: z.array(z.number()).min(8) }))
    .min(1),
})
export type RecordedNoise = z.infer<typeof RecordedNoise>

const FOLDER = new URL('../../test/vectors/noise/', import.meta.url)

/** All recordings of the repository, by name. */
export const recordings = (): RecordedNoise[] =>
  readdirSync(FOLDER)
    .toSorted()
    .map((file) => RecordedNoise.parse(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))))
