import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { EFFORTS } from '../../harness/model/defaults.ts'
import { Precision } from '../../harness/model/plan.ts'
import type { Problem } from '../../harness/model/problem.ts'
import {
  correctnessCases,
  roundDraws,
  scoredCases,
  v8Seed,
  type Draw,
  type RoundLabel,
} from '../../harness/plan/cases.ts'
import { CARD, examplePlan } from './example-plan.ts'

const problem: Problem = {
  card: CARD,
  input: z.unknown(),
  output: z.unknown(),
  judge: () => ({ kind: 'right' }),
  examples: [
    { input: ['first'], output: 1 },
    { input: ['second'], output: 2 },
  ],
  edges: [['edge']],
  families: {},
}

const draws = (cases: ReturnType<typeof correctnessCases>): readonly Draw[] =>
  cases.flatMap((one) => (one.kind === 'drawn' ? [one.draw] : []))

describe('scored cases', () => {
  test('every family at every level, smaller levels first', () => {
    expect(scoredCases(CARD)).toEqual([
      { caseId: 'small/random', level: 'small', family: 'random', size: 2_000 },
      { caseId: 'small/one-covers-all', level: 'small', family: 'one-covers-all', size: 2_000 },
      { caseId: 'medium/random', level: 'medium', family: 'random', size: 40_000 },
      { caseId: 'medium/one-covers-all', level: 'medium', family: 'one-covers-all', size: 40_000 },
      { caseId: 'large/random', level: 'large', family: 'random', size: 400_000 },
      { caseId: 'large/one-covers-all', level: 'large', family: 'one-covers-all', size: 400_000 },
    ])
  })

  test('the levels asked for, in the order of the problem', () => {
    const levels = scoredCases(CARD, ['large', 'small', 'unknown']).map(({ level }) => level)
    expect(levels).toEqual(['small', 'small', 'large', 'large'])
    expect(scoredCases(CARD, [])).toEqual([])
  })
})

describe('correctness cases', () => {
  test('examples, then edges, then as many of each family as the effort says', () => {
    const plan = examplePlan('00000001')
    const cases = correctnessCases(problem, plan)
    expect(cases.slice(0, 4)).toMatchObject([
      { caseId: 'example/0', kind: 'given', input: ['first'] },
      { caseId: 'example/1', kind: 'given', input: ['second'] },
      { caseId: 'edge/0', kind: 'given', input: ['edge'] },
      { caseId: 'random/random/0', kind: 'drawn', draw: { family: 'random', size: 1 } },
    ])
    expect(cases).toHaveLength(3 + 2 * plan.effort.correctnessCases)
    expect(new Set(cases.map(({ caseId }) => caseId)).size).toBe(cases.length)
    const families = draws(cases).map(({ family }) => family)
    expect(families.filter((family) => family === 'one-covers-all')).toHaveLength(plan.effort.correctnessCases)
  })

  test.each(Precision.options)(
    '%s: each family has every size from 1 to 20, and larger odd and even ones up to 50',
    (precision) => {
      const cases = correctnessCases(problem, examplePlan('00000001', precision))
      for (const family of CARD.families) {
        const sizes = draws(cases).flatMap((draw) => (draw.family === family ? [draw.size] : []))
        expect(sizes).toHaveLength(EFFORTS[precision].correctnessCases)
        const upTo20 = Array.from({ length: 20 }, (_, index) => index + 1)
        expect(upTo20.filter((size) => !sizes.includes(size))).toEqual([])
        const larger = sizes.filter((size) => size > 20)
        expect(larger.length).toBeGreaterThanOrEqual(Math.floor(sizes.length / 6))
        expect(Math.max(...larger)).toBe(50)
        expect(Math.min(...larger)).toBeGreaterThanOrEqual(25)
        expect(new Set(larger.map((size) => size % 2)).size).toBe(2)
      }
    },
  )

  test('rigorous: no size from 25 to 50 is left out', () => {
    const sizes = draws(correctnessCases(problem, examplePlan('00000001', 'rigorous'))).map(({ size }) => size)
    const from25To50 = Array.from({ length: 26 }, (_, index) => 25 + index)
    expect(from25To50.filter((size) => !sizes.includes(size))).toEqual([])
  })

  test('the same for the same seed, other draws of the same sizes for another', () => {
    const [first, again, other] = ['0badcafe', '0badcafe', '0badcaff'].map((seed) =>
      correctnessCases(problem, examplePlan(seed)),
    )
    expect(again).toEqual(first)
    const [one, two] = [draws(first ?? []), draws(other ?? [])]
    expect(one.map(({ size }) => size)).toEqual(two.map(({ size }) => size))
    const seeds = new Set(one.map(({ seed }) => seed))
    expect(two.filter(({ seed }) => seeds.has(seed))).toEqual([])
  })

  test('no draw of a problem, nor of two problems, is drawn twice', () => {
    const another: Problem = { ...problem, card: { ...CARD, id: 'two-sum' } }
    const plan = examplePlan('00000001', 'rigorous')
    const seeds = [problem, another].flatMap((one) => draws(correctnessCases(one, plan))).map(({ seed }) => seed)
    expect(seeds).toHaveLength(1_200)
    expect(new Set(seeds).size).toBe(seeds.length)
  })
})

describe('the inputs of a round', () => {
  const plan = examplePlan('00000001')
  const label: RoundLabel = { problem: CARD.id, measurement: 'a'.repeat(64), purpose: 'refine', pair: 0, round: 0 }
  const scored = { caseId: 'large/random', level: 'large', family: 'random', size: 400_000 }

  test('warm-ups of a twelve-hundredth of the size, then the timed one', () => {
    const made = roundDraws(plan, scored, label)
    expect(made).toHaveLength(plan.warmupCalls + 1)
    expect(new Set(made.slice(0, -1).map(({ size }) => size))).toEqual(new Set([333]))
    expect(made.at(-1)).toMatchObject({ family: 'random', size: 400_000 })
    expect(new Set(made.map(({ family }) => family))).toEqual(new Set(['random']))
  })

  test.each([
    [5, 5],
    [8, 8],
    [2_000, 8],
    [12_000, 10],
  ])('a timed call of size %d is warmed up with size %d', (size, warmup) => {
    const [first, ...rest] = roundDraws(plan, { ...scored, size }, label)
    expect(first?.size).toBe(warmup)
    expect(rest.at(-1)?.size).toBe(size)
  })

  test('without warm-up calls only the timed one', () => {
    const cold = roundDraws({ ...plan, warmupCalls: 0 }, scored, label)
    expect(cold).toEqual(roundDraws(plan, scored, label).slice(-1))
  })

  test('the same for the same label', () => {
    expect(roundDraws(plan, scored, label)).toEqual(roundDraws(plan, scored, { ...label }))
  })

  test('fresh for every call, round, pair, purpose, case, source and run', () => {
    const seeds: number[] = []
    for (const seed of ['00000001', '00000002'])
      for (const measurement of ['a'.repeat(64), 'b'.repeat(64)])
        for (const one of scoredCases(CARD))
          for (const purpose of ['screen', 'refine'] as const)
            for (const pair of [0, 1, 2])
              for (const round of [0, 1, 2]) {
                const made = roundDraws(examplePlan(seed), one, { ...label, measurement, purpose, pair, round })
                seeds.push(...made.map((draw) => draw.seed))
              }
    expect(seeds).toHaveLength(2 * 2 * 6 * 2 * 3 * 3 * 13)
    expect(new Set(seeds).size).toBe(seeds.length)
  })
})

describe('the seed of V8', () => {
  test('31 bits, another for each pair, source, problem and run', () => {
    const seeds: number[] = []
    for (const seed of ['00000001', '00000002'])
      for (const problemId of ['two-sum', 'merge-intervals'])
        for (const measurement of ['a'.repeat(64), 'b'.repeat(64)])
          for (let pair = 0; pair < 50; pair++)
            seeds.push(v8Seed(examplePlan(seed), { problem: problemId, measurement, pair }))
    expect(seeds).toHaveLength(400)
    expect(new Set(seeds).size).toBe(400)
    for (const seed of seeds) expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31).toBe(true)
    expect(Math.max(...seeds)).toBeGreaterThan(2 ** 30)
  })
})
