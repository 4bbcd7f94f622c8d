import { expect, test } from 'vitest'

import { refinedValues } from '../../harness/stats/refined-values.ts'
import { milliseconds } from '../../harness/model/units.ts'
import { seededRandom } from '../../harness/stats/seeded-random.ts'
import { builtPair } from '../built-timings.ts'

test('one value a refined pair, in measured order; screening says nothing', () => {
  const pair = (purpose: 'screen' | 'refine', ratio: number) =>
    builtPair(seededRandom(1), 0, { purpose, rounds: 2, canonical: milliseconds(10), ratio })
  const pairs = [pair('screen', 9), pair('refine', 2), pair('refine', 0.5)]
  const values = refinedValues({ pairs })
  expect(values).toHaveLength(2)
  expect(values[0]).toBeCloseTo(Math.log(2), 6)
  expect(values[1]).toBeCloseTo(-Math.log(2), 6)
  expect(refinedValues({ pairs: [] })).toEqual([])
})
