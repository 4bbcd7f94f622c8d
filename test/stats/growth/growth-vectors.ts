import { z } from 'zod'

import { Growth } from '../../../harness/model/growth.ts'
import { readVectors } from '../../vectors/read-vectors.ts'

const list = z.array(z.number())

const Vectors = z.strictObject({
  fits: z.array(
    z.strictObject({
      columns: z.array(list),
      values: list,
      weights: list,
      coefficients: list,
      residual: z.number(),
    }),
  ),
  slopes: z.array(
    z.strictObject({
      ...{ sizes: list, values: list, weights: list, floor: z.number(), alpha: z.number() },
      ...{ value: z.number(), low: z.number(), high: z.number() },
    }),
  ),
  criteria: z.array(
    z.strictObject({ sizes: list, values: list, floor: z.number(), growth: Growth, criterion: z.number() }),
  ),
})

/** Numbers by scipy, numpy and exact decimals: test/vectors/growth.py. */
export const growthVectors = (): z.infer<typeof Vectors> => readVectors('growth', Vectors)
