import { z } from 'zod'

import { readVectors } from '../vectors/read-vectors.ts'

const Vectors = z.strictObject({
  tails: z.array(z.strictObject({ trials: z.int(), successes: z.int(), probability: z.number(), tail: z.number() })),
  pooled: z.array(z.strictObject({ groups: z.array(z.array(z.number())), sd: z.number() })),
  detectable: z.array(z.strictObject({ pairs: z.int(), alpha: z.number(), sd: z.number(), ratio: z.number() })),
})

/** Computed with scipy and numpy. */
export const certificateVectors = (): z.infer<typeof Vectors> => readVectors('certificate', Vectors)
