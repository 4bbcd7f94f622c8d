import { describe, expect, test } from 'vitest'

import type { SetPair } from '../../../harness/model/comparison.ts'
import type { Random } from '../../../harness/model/random.ts'
import { comparePair, type Side } from '../../../harness/score/comparisons/compare-pair.ts'
import { setRankings } from '../../../harness/score/comparisons/set-rankings.ts'
import { settlePairs } from '../../../harness/score/comparisons/settle-pairs.ts'
import { seededRandom } from '../../../harness/stats/seeded-random.ts'
import { normal } from '../../normal.ts'

const PROBLEMS = 12

/** Sets with one figure: what makes a problem hard for all, their own merit, and a noise with heavy tails. */
const sidesOf = (merits: readonly number[], random: Random): Side[] => {
  const hard = random.list(PROBLEMS, () => normal(random))
  return merits.map((merit, at) => {
    const values = hard.map((common, problem): [string, number] => [
      `problem-${problem}`,
      merit + common + 0.5 * normal(random) ** 3,
    ])
    const result = { id: 'figure', title: 'figure', unit: 'ratio', better: 'higher' } as const
    return {
      set: `set-${at}`,
      figures: new Map([['figure', { result, values: new Map(values) }]]),
      standings: new Map(),
    }
  })
}

const settled = (sides: readonly Side[]): SetPair[] => {
  const pairs = sides.flatMap((first, at) =>
    sides.slice(at + 1).map((second) => comparePair({ first, second, alpha: 0.05, seed: 1 })),
  )
  return settlePairs(pairs, 0.05)
}

const findingsOf = (pairs: readonly SetPair[]): string[] =>
  pairs.flatMap(({ differences }) => differences.map(({ finding }) => finding))

describe('four sets over twelve problems, 300 times', () => {
  const random = seededRandom(4)

  test('all alike: anything at all is found in at most 5 % of trials, or thereabouts', () => {
    const found = random
      .list(300, () => findingsOf(settled(sidesOf([0, 0, 0, 0], random))))
      .filter((findings) => findings.some((finding) => finding !== 'unresolved'))
    // 0.05 + 2 standard errors of 300 trials.
    expect(found.length / 300).toBeLessThan(0.075)
  })

  test('of different merit: all rank intervals hold the true rank in at least 95 % of trials, and are of use', () => {
    const merits = [3, 2.9, 0, -4]
    let covered = 0
    let ranksLeft = 0
    for (let trial = 0; trial < 300; trial++) {
      const sides = sidesOf(merits, random)
      const [ranking] = setRankings(
        sides.map(({ set }) => set),
        settled(sides),
      )
      const ranks = ranking?.ranks ?? []
      expect(ranks).toHaveLength(4)
      if (ranks.every(({ best, worst }, at) => best <= at + 1 && at + 1 <= worst)) covered += 1
      ranksLeft += ranks.reduce((sum, { best, worst }) => sum + worst - best + 1, 0)
    }
    expect(covered / 300).toBeGreaterThan(0.95)
    // Four ranks each would be 16, no doubt at all 4; the first two sets are nearly level.
    expect(ranksLeft / 300).toBeLessThan(10)
  })
})

test('a figure for which less is better turns the finding, not the difference', () => {
  const side = (set: string, value: number): Side => {
    const values = new Map(Array.from({ length: PROBLEMS }, (_, at) => [`problem-${at}`, value + at / 100]))
    const result = { id: 'cost', title: 'cost', unit: 'share', better: 'lower' } as const
    return { set, figures: new Map([['cost', { result, values }]]), standings: new Map() }
  }
  const [pair] = settled([side('cheap', 0.2), side('dear', 0.7)])
  expect(pair?.differences[0]).toMatchObject({ finding: 'ahead', better: 'lower' })
  const [turned] = settled([side('dear', 0.7), side('cheap', 0.2)])
  expect(turned?.differences[0]?.finding).toBe('behind')
})
