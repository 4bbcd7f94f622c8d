import { z } from 'zod'

import { readVectors } from './read-vectors.ts'

const Numbers = z.array(z.number())

const Gate = z.strictObject({
  tails: z.array(z.strictObject({ t: z.number(), degrees: z.number(), p: z.number() })).min(50),
  differences: z
    .array(
      z.strictObject({
        ...{ first: Numbers, second: Numbers, p: z.number() },
        interval: z.tuple([z.number(), z.number()]).optional(),
      }),
    )
    .min(16),
  adjusted: z.array(z.strictObject({ p: Numbers, adjusted: Numbers })).min(10),
})

/** Made by gate.py: scipy. */
export const gateVectors = (): z.infer<typeof Gate> => readVectors('gate', Gate)
