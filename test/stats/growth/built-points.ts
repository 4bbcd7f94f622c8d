import type { Growth, GrowthPoint } from '../../../harness/model/growth.ts'
import { nanoseconds } from '../../../harness/model/units.ts'
import { growthFunction } from '../../../harness/stats/growth/growth-function.ts'

export const SIZES: readonly number[] = [256, 512, 1_024, 2_048, 4_096, 8_192, 16_384]
/** Sizes for 2ⁿ. */
export const SMALL_SIZES: readonly number[] = [4, 6, 8, 11, 15, 20]

export const sizesFor = (growth: Growth): readonly number[] => (growth === '2^n' ? SMALL_SIZES : SIZES)

/**
 * Points of code whose counted work grows by one class and whose time by another: a hundred blocks, and 20 ms at the
 * largest size. `noise`: factors for the times, 1 unless told.
 */
export const builtPoints = (of: {
  readonly work: Growth
  readonly time?: Growth
  readonly sizes?: readonly number[]
  readonly noise?: (index: number) => number
  readonly topNs?: number
}): GrowthPoint[] => {
  const { work, time = work, noise = () => 1, topNs = 20_000_000 } = of
  const sizes = of.sizes ?? sizesFor(time)
  const largest = Math.max(...sizes)
  const [f, g] = [growthFunction(work, largest), growthFunction(time, largest)]
  return sizes.map((size, index) => ({
    size,
    work: 100 + (5_000_000 * f(size)) / f(largest),
    cpu: nanoseconds((topNs * noise(index) * g(size)) / g(largest)),
  }))
}
