import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { Growth, GrowthFinding } from '../../../harness/model/growth.ts'
import { milliseconds, nanoseconds } from '../../../harness/model/units.ts'
import { inferGrowth } from '../../../harness/stats/growth/infer-growth.ts'
import { seededRandom } from '../../../harness/stats/seeded-random.ts'
import { normal } from '../../normal.ts'
import { builtPoints, SIZES } from './built-points.ts'

const ALPHA = 0.05

const found = (points: Parameters<typeof inferGrowth>[0]): GrowthFinding => {
  const inferred = inferGrowth(points, ALPHA)
  if (inferred.kind === 'absent') throw new Error(inferred.reason)
  return GrowthFinding.parse(inferred.value)
}

/** ln-normal factors of the systematic kind: each size has its own. */
const noisy = (seed: number, sd: number): ((index: number) => number) => {
  const random = seededRandom(seed)
  const factors = random.list(10, () => Math.exp(sd * normal(random)))
  return (index) => factors[index] ?? 1
}

describe('from counts', () => {
  test.each(Growth.options)('%s is found whatever the times are like', (work) => {
    for (const seed of [1, 2, 3]) {
      const finding = found(builtPoints({ work, noise: noisy(seed, 0.1) }))
      expect(finding).toMatchObject({ growth: work, basis: 'counts' })
      expect(finding.notExcluded).toContain(work)
    }
  })

  test('a factor for all times or for all counts changes nothing', () => {
    const points = builtPoints({ work: 'n log n', noise: noisy(4, 0.1) })
    const scaled = points.map(({ size, work, cpu }) => ({ size, work: 7 * work, cpu: nanoseconds(3 * cpu) }))
    expect(found(scaled).growth).toBe(found(points).growth)
    expect(found(scaled).notExcluded).toEqual(found(points).notExcluded)
  })

  test('times too short to be believed override nothing', () => {
    const finding = found(builtPoints({ work: '1', time: 'n^2', topNs: 9_000 }))
    expect(finding).toMatchObject({ growth: '1', basis: 'counts' })
  })

  test('code without any block: a bound built-in', () => {
    const points = builtPoints({ work: '1', time: 'n' }).map((point) => ({ ...point, work: 0 }))
    expect(found(points)).toMatchObject({ growth: 'n', basis: 'time' })
  })
})

describe('hidden in built-ins', () => {
  test('quadratic work in linear code is never called linear, at errors of 20 % of each time', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const finding = found(builtPoints({ work: 'n', time: 'n^2', noise: noisy(seed, 0.2) }))
        expect(finding.basis).toBe('time')
        expect(['n sqrt n', 'n^2', 'n^2 log n', 'n^3']).toContain(finding.growth)
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  test('it is called quadratic in 90 % of the cases, and quadratic is left open in 97 %', () => {
    const findings = Array.from({ length: 400 }, (_, seed) =>
      found(builtPoints({ work: 'n', time: 'n^2', noise: noisy(seed, 0.2) })),
    )
    const share = (holds: (finding: GrowthFinding) => boolean): number => findings.filter(holds).length / 400
    expect(share(({ growth }) => growth === 'n^2')).toBeGreaterThan(0.9)
    expect(share(({ notExcluded }) => notExcluded.includes('n^2'))).toBeGreaterThan(0.97)
  })

  test('the class of the counts is excluded only where time lies well above them', () => {
    const sure = found(builtPoints({ work: 'n', time: 'n^2' }))
    expect(sure).toMatchObject({ growth: 'n^2', basis: 'time' })
    expect(sure.notExcluded).not.toContain('n')
    // As honest code was measured whose lists outgrew a cache and set the collector to work between two sizes.
    const step = [0.19, 0.37, 0.78, 3.64, 26, 63.7, 138]
    const outgrown = builtPoints({ work: 'n' }).map((point, index) => ({
      ...point,
      cpu: milliseconds(step[index] ?? 1),
    }))
    expect(found(outgrown)).toMatchObject({ basis: 'time' })
    expect(found(outgrown).notExcluded).toContain('n')
  })

  test('no class below that of the counts is left open', () => {
    const finding = found(builtPoints({ work: 'n^2', time: 'n^3' }))
    expect(finding.basis).toBe('time')
    expect(Growth.options.indexOf(finding.notExcluded[0] ?? '1')).toBeGreaterThanOrEqual(Growth.options.indexOf('n^2'))
  })

  test('where it shows at the largest sizes only, the class stands and more is left open', () => {
    const factors = [3, 3, 1.5, 1, 1, 2, 4]
    const points = builtPoints({ work: 'n' }).map((point, index) => ({
      ...point,
      cpu: nanoseconds(point.cpu * (factors[index] ?? 1)),
    }))
    const finding = found(points)
    expect(finding).toMatchObject({ growth: 'n', basis: 'counts' })
    expect(finding.notExcluded).toContain('n^2')
  })
})

test('honest linear code is not overridden by times that err by 20 %', () => {
  const overridden = Array.from({ length: 400 }, (_, seed) =>
    found(builtPoints({ work: 'n', noise: noisy(seed, 0.2) })),
  ).filter(({ basis }) => basis === 'time')
  expect(overridden).toEqual([])
})

test('fewer than five sizes are too few', () => {
  expect(inferGrowth(builtPoints({ work: 'n', sizes: SIZES.slice(0, 4) }), ALPHA)).toEqual({
    kind: 'absent',
    reason: 'too-few-values',
  })
  expect(inferGrowth([], ALPHA)).toEqual({ kind: 'absent', reason: 'too-few-values' })
})
