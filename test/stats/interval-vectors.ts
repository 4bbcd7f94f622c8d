import { expect } from 'vitest'
import { z } from 'zod'

import type { Estimate } from '../../harness/model/estimate.ts'
import { readVectors } from '../vectors/read-vectors.ts'

const Triple = z.tuple([z.number(), z.number(), z.number()])
const Rows = z.array(
  z.strictObject({ values: z.array(z.number()), alpha: z.number(), student: Triple, yuen: Triple.optional() }),
)

export const intervalVectors = (): z.infer<typeof Rows> => readVectors('intervals', Rows)

/** Value and ends to 1e-9 of the interval's width: scipy's quantiles are no better. */
export const expectInterval = (estimate: Estimate, [value, low, high]: readonly [number, number, number]): void => {
  const width = high - low
  if (estimate.kind !== 'interval') throw new Error(`no interval: ${JSON.stringify(estimate)}`)
  expect(Math.abs(estimate.value - value)).toBeLessThan(1e-9 * width)
  expect(Math.abs(estimate.low - low)).toBeLessThan(1e-9 * width)
  expect(Math.abs(estimate.high - high)).toBeLessThan(1e-9 * width)
}
