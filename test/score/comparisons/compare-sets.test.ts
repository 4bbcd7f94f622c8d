import { describe, expect, test } from 'vitest'

import { Between } from '../../../harness/model/comparison.ts'
import { compareSets } from '../../../harness/score/comparisons/compare-sets.ts'
import { preferences } from '../../../harness/score/preferences/preferences.ts'
import { holm } from '../../../harness/stats/holm.ts'
import { builtSet, compared, evenSet, METRICS, scoredSet, STOPPED, within, WRONG } from './built-sets.ts'

/** Three sets over 14 problems: fast, middling, and one that fails on every other problem. */
const fast = evenSet('fast', 14, (at) => ({ efficiency: 0.95 - at / 100, speedup: within(1.5 + at / 10, 0.02) }))
const middling = evenSet('middling', 14, (at) => ({ efficiency: 0.6 - at / 100, speedup: within(0.9, 0.02) }))
const failing = evenSet('failing', 14, (at) =>
  at % 2 === 0 ? WRONG : { efficiency: 0.5 + at / 100, speedup: within(0.9, 0.02) },
)

const pairOf = (between: Between, first: string, second: string): Between['pairs'][number] => {
  const pair = between.pairs.find((one) => one.first === first && one.second === second)
  if (pair === undefined) throw new Error(`no pair ${first}, ${second}`)
  return pair
}

test('fewer than two sets are not compared', () => {
  const options = { metrics: METRICS, k: [1], alpha: 0.05, seed: 1 }
  expect(compareSets({ sets: [], ...options })).toBeUndefined()
  expect(compareSets({ sets: [scoredSet(fast)], ...options })).toBeUndefined()
})

test('what is compared fits the schema and names its sets, problems and figures', () => {
  const between = compared(fast, middling, failing)
  expect(Between.parse(JSON.parse(JSON.stringify(between)))).toEqual(between)
  expect(between.sets).toEqual(['fast', 'middling', 'failing'])
  expect(between.problems).toHaveLength(14)
  expect(between.pairs.map(({ first, second }) => `${first} ${second}`)).toEqual([
    'fast middling',
    'fast failing',
    'middling failing',
  ])
  for (const { differences, winRates } of between.pairs) {
    expect(differences.map(({ id }) => id)).toEqual(['eff@1', 'pass@1', 'speedup'])
    expect(winRates.map(({ rule }) => rule)).toEqual(['failures-lose', 'both-accepted'])
  }
})

describe('differences', () => {
  const between = compared(fast, middling, failing)

  test('a clear one is found, with its size; shares subtracted, ratios divided', () => {
    const [eff, pass, speedup] = pairOf(between, 'fast', 'middling').differences
    expect(eff).toMatchObject({ finding: 'ahead', problems: 14, unit: 'share' })
    expect(eff?.estimate.kind === 'absent' ? 0 : eff?.estimate.value).toBeCloseTo(0.35, 12)
    expect(pass).toMatchObject({ finding: 'unresolved', p: 1, adjusted: 1, estimate: { kind: 'interval', value: 0 } })
    expect(speedup).toMatchObject({ finding: 'ahead', unit: 'ratio' })
    const mean = Array.from({ length: 14 }, (_, at) => Math.log((1.5 + at / 10) / 0.9)).reduce((a, b) => a + b) / 14
    expect(speedup?.estimate.kind === 'absent' ? 0 : speedup?.estimate.value).toBeCloseTo(Math.exp(mean), 9)
  })

  test('speed is compared where both were right, and says on how many problems', () => {
    const speedup = pairOf(between, 'middling', 'failing').differences.find(({ id }) => id === 'speedup')
    expect(speedup).toMatchObject({ problems: 7, finding: 'unresolved' })
  })

  test("p is Holm's over all pairs of sets, and nobody is ahead without it", () => {
    for (const id of ['eff@1', 'pass@1', 'speedup']) {
      const own = between.pairs.flatMap(({ differences }) => differences.filter((one) => one.id === id))
      expect(own).toHaveLength(3)
      expect(own.map(({ adjusted }) => adjusted)).toEqual(holm(own.map(({ p }) => p)))
      for (const { adjusted, finding } of own) expect(finding === 'unresolved' || adjusted <= 0.05).toBe(true)
    }
  })

  test('on five problems nobody is ahead: five of one sign happen in one of sixteen fair draws', () => {
    const [eff] = pairOf(
      compared(
        evenSet('a', 5, () => ({})),
        evenSet('b', 5, () => WRONG),
      ),
      'a',
      'b',
    ).differences
    expect(eff).toMatchObject({ p: 0.0625, finding: 'unresolved' })
  })
})

test('turning the sets round turns every finding round', () => {
  const between = compared(fast, middling, failing)
  const turned = compared(failing, middling, fast)
  const opposite = { ahead: 'behind', behind: 'ahead', unresolved: 'unresolved' }
  for (const { first, second, differences, winRates } of between.pairs) {
    const other = pairOf(turned, second, first)
    expect(other.differences.map(({ finding }) => finding)).toEqual(differences.map(({ finding }) => opposite[finding]))
    for (const [at, { won, lost, tied, finding }] of winRates.entries()) {
      expect(other.winRates[at]).toMatchObject({ won: lost, lost: won, tied, finding: opposite[finding] })
    }
  }
  const strengthOf = ({ strengths }: Between, set: string): number => {
    const estimate = strengths.find((one) => one.set === set)?.estimate
    return estimate === undefined || estimate.kind === 'absent' ? Number.NaN : estimate.value
  }
  for (const set of between.sets) expect(strengthOf(turned, set)).toBeCloseTo(strengthOf(between, set), 9)
})

test('the order of problems and candidates does not matter', () => {
  const shuffled = (view: typeof fast): typeof fast => ({ ...view, problems: view.problems.toReversed() })
  const between = compared(fast, middling, failing)
  const other = compared(shuffled(fast), shuffled(middling), shuffled(failing))
  for (const [at, pair] of between.pairs.entries()) {
    for (const [index, difference] of pair.differences.entries()) {
      const against = other.pairs[at]?.differences[index]
      expect(against?.p).toBe(difference.p)
      expect(against?.finding).toBe(difference.finding)
    }
    expect(other.pairs[at]?.winRates.map(({ won, tied, lost }) => [won, tied, lost])).toEqual(
      pair.winRates.map(({ won, tied, lost }) => [won, tied, lost]),
    )
  }
  expect(other.rankings).toEqual(between.rankings)
  expect(other.agreement).toEqual(between.agreement)
})

test('adding a set changes no figure of another, nor the estimate of another pair; only the correction', () => {
  const before = [fast, middling].map((view) => ({ ...scoredSet(view), preferences: preferences(view) }))
  const two = compared(fast, middling)
  const three = compared(fast, middling, failing)
  expect([fast, middling].map((view) => ({ ...scoredSet(view), preferences: preferences(view) }))).toEqual(before)
  const [pair] = two.pairs
  const same = pairOf(three, 'fast', 'middling')
  expect(same.differences.map(({ estimate, p }) => ({ estimate, p }))).toEqual(
    pair?.differences.map(({ estimate, p }) => ({ estimate, p })),
  )
  expect(same.winRates.map(({ estimate, p }) => ({ estimate, p }))).toEqual(
    pair?.winRates.map(({ estimate, p }) => ({ estimate, p })),
  )
  for (const [at, { adjusted }] of (pair?.differences ?? []).entries()) {
    expect(same.differences[at]?.adjusted).toBeGreaterThanOrEqual(adjusted)
  }
})

describe('ranks', () => {
  test('a clear order is told, level sets share their ranks', () => {
    const level = { ...middling, set: 'level' }
    const [eff] = compared(fast, middling, level, failing).rankings
    expect(eff).toMatchObject({
      id: 'eff@1',
      ranks: [{ set: 'fast', best: 1, worst: 1 }, { best: 2 }, { best: 2 }, {}],
    })
    expect(eff?.ranks[1]).toMatchObject({ best: eff?.ranks[2]?.best, worst: eff?.ranks[2]?.worst })
    expect(eff?.ranks[1]?.worst).toBeGreaterThan(2)
  })

  test('sets that cannot be told apart have all ranks', () => {
    const between = compared(fast, { ...fast, set: 'twin' })
    for (const { ranks } of between.rankings) for (const { best, worst } of ranks) expect([best, worst]).toEqual([1, 2])
  })
})

describe('sets that did not answer the same problems', () => {
  const left = builtSet('left', { a: [{}], b: [{}], c: [WRONG] })
  const middle = builtSet('middle', { b: [STOPPED], c: [{}], d: [{}] })
  const right = builtSet('right', { d: [{}], e: [{}] })

  test('are compared over those they share', () => {
    const between = compared(left, middle, right)
    expect(between.problems).toEqual([])
    expect(pairOf(between, 'left', 'middle')).toMatchObject({ problems: 2, winRates: [{ won: 1, lost: 1 }, {}] })
    expect(pairOf(between, 'left', 'right').problems).toBe(0)
    for (const { estimate, p, finding } of pairOf(between, 'left', 'right').differences) {
      expect({ estimate, p, finding }).toEqual({
        ...{ estimate: { kind: 'absent', reason: 'nothing-measured' }, p: 1, finding: 'unresolved' },
      })
    }
    for (const { tau } of between.agreement) expect(tau.kind).toBe('absent')
  })

  test('have strengths as long as they are linked by others, and else none', () => {
    for (const { estimate } of compared(left, middle, right).strengths) expect(estimate.kind).toBe('interval')
    for (const { estimate } of compared(left, right).strengths) {
      expect(estimate).toEqual({ kind: 'absent', reason: 'nothing-measured' })
    }
  })
})

test('strengths follow the win rates, and those of the compared sum to 0', () => {
  const values = compared(fast, middling, failing).strengths.map(({ estimate }) =>
    estimate.kind === 'absent' ? Number.NaN : estimate.value,
  )
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN] = values
  expect(first > second && second > third).toBe(true)
  expect(first + second + third).toBeCloseTo(0, 9)
})
