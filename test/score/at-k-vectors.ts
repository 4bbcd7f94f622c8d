import { z } from 'zod'

import { readVectors } from '../vectors/read-vectors.ts'

const Rows = z.strictObject({
  pass: z.array(z.strictObject({ candidates: z.number(), correct: z.number(), k: z.number(), value: z.number() })),
  eff: z.array(z.strictObject({ sixtyfourths: z.array(z.number()), k: z.number(), value: z.number() })),
})

/** Exact values from rational arithmetic, n up to 2 000. */
export const atKVectors = (): z.infer<typeof Rows> => readVectors('at-k', Rows)

/** |got/wanted − 1|; where 0 is wanted, 0 or endless. */
export const relativeError = ({ got, wanted }: { got: number; wanted: number }): number =>
  wanted === got ? 0 : Math.abs(got / wanted - 1)
