/** What docs/stopping.md claims of the stopping rule, on the noise of its tables. Seeded, so the same every time. */
import { describe, expect, test } from 'vitest'

import { MEASURING_RULES } from '../../bench/simulation/measuring-rules.ts'
import { recordedNoise, SYNTHETIC_NOISE, type NoiseModel } from '../../bench/simulation/noise-models.ts'
import { recordings } from '../../bench/simulation/recorded-noise.ts'
import { signEValue, signInterval } from '../../bench/simulation/sign-e-process.ts'
import { simulate } from '../../bench/simulation/simulate.ts'
import { seededRandom } from '../../harness/stats/seeded-random.ts'
import { normal } from '../normal.ts'

const RUNS = 2_000
const SEED = 17
const RECORDED = recordings().flatMap(recordedNoise)
const NOISES: readonly NoiseModel[] = [...SYNTHETIC_NOISE, ...RECORDED].filter(({ isWithinClaim }) => isWithinClaim)

const rule = (name: string): (typeof MEASURING_RULES)[number] => {
  const found = MEASURING_RULES.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no rule ${name}`)
  return found
}

test('there is recorded noise, of known truth and without a bias that matters', () => {
  const series = recordings().flatMap((one) => one.series)
  expect(series.length).toBeGreaterThan(5)
  const values = series.flatMap((one) => one.values)
  expect(values.length).toBeGreaterThan(100)
  const middle = values.toSorted((first, second) => first - second)[Math.floor(values.length / 2)] ?? Number.NaN
  expect(Math.abs(middle)).toBeLessThan(0.005)
})

describe.each(NOISES)('$name', (noise) => {
  test.each(['fixed K = 3', 'fixed K = 5', 'fixed K = 8'])('%s covers the truth in 93 to 97 of 100 runs', (name) => {
    const { coverage } = simulate({ rule: rule(name), noise, ratio: 1.05, runs: RUNS, seed: SEED })
    expect(coverage).toBeGreaterThan(0.93)
    // Student's interval of few values errs on the safe side under heavy tails.
    expect(coverage).toBeLessThan(noise.name.startsWith('heavy') ? 0.98 : 0.97)
  })

  test.each(['standard', 'rigorous', '--target ±1 %'])(
    '%s covers it in 94 of 100 or more, having stopped early',
    (name) => {
      for (const ratio of [1, 1.03, 1.05]) {
        const { coverage } = simulate({ rule: rule(name), noise, ratio, runs: RUNS, seed: SEED })
        expect(coverage, `ratio ${ratio}`).toBeGreaterThan(0.94)
      }
    },
  )

  test.each(['quick', 'standard', 'rigorous'])('%s raises a false alarm in at most 5 of 100 runs', (name) => {
    const { alarms, calledSlower } = simulate({ rule: rule(name), noise, ratio: 1, runs: RUNS, seed: SEED })
    expect(alarms).toBeLessThan(0.05)
    expect(calledSlower).toBeLessThan(0.01)
  })

  test('rigorous takes fewer pairs than the sign e-process', () => {
    const of = (name: string) => simulate({ rule: rule(name), noise, ratio: 1.05, runs: RUNS, seed: SEED })
    const rigorous = of('rigorous')
    const signs = of('signs, at most 16 pairs')
    expect(rigorous.pairs).toBeLessThan(signs.pairs)
    expect(rigorous.calledSlower).toBeGreaterThan(signs.calledSlower - 0.02)
  })
})

test('5 % is told from 1 nearly always at standard precision where pairs scatter by 1 %', () => {
  const [noise] = SYNTHETIC_NOISE
  if (noise === undefined) throw new Error('no noise')
  const { excludesOne, calledSlower } = simulate({ rule: rule('standard'), noise, ratio: 1.05, runs: RUNS, seed: SEED })
  expect(excludesOne).toBeGreaterThan(0.99)
  expect(calledSlower).toBeGreaterThan(0.65)
})

describe('the sign e-process', () => {
  test('is 2^n s! f! / (n + 1)!, and eight of one sign are the first to exclude at 5 %', () => {
    expect(signEValue({ above: 0, below: 0 })).toBe(1)
    expect(signEValue({ above: 3, below: 2 })).toBeCloseTo((32 * 6 * 2) / 720, 12)
    expect(signEValue({ above: 7, below: 0 })).toBeLessThan(20)
    expect(signEValue({ above: 0, below: 8 })).toBeGreaterThan(20)
  })

  test('is a fair game: its mean over all outcomes of n fair signs is 1', () => {
    for (const pairs of [1, 4, 9, 20]) {
      let mean = 0
      let share = 2 ** -pairs
      for (let below = 0; below <= pairs; below++) {
        mean += share * signEValue({ above: pairs - below, below })
        share *= (pairs - below) / (below + 1)
      }
      expect(mean).toBeCloseTo(1, 9)
    }
  })

  test('its interval holds exactly the medians it does not exclude', () => {
    const random = seededRandom(8)
    for (const pairs of [5, 8, 12, 30]) {
      const values = random.list(pairs, () => normal(random))
      const { low, high } = signInterval(values, 0.05)
      for (const at of random.list(200, () => 3 * normal(random))) {
        const below = values.filter((value) => value < at).length
        const isExcluded = signEValue({ above: pairs - below, below }) >= 20
        expect(at < low || at > high).toBe(isExcluded)
      }
    }
  })
})
