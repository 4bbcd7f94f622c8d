import { expect, test } from 'vitest'

import { overDrawnProblems } from '../../harness/stats/over-drawn-problems.ts'
import { overProblems } from '../../harness/stats/over-problems.ts'
import { seededRandom } from '../../harness/stats/seeded-random.ts'
import { twoStageInterval } from '../../harness/stats/two-stage-interval.ts'

const options = { alpha: 0.05, seed: 1 }
const random = seededRandom(9)
const drawn = (values: readonly number[], move: number) =>
  values.map((value, at) => ({ value, versions: () => [value + move * (1 + (at % 3)), value - move, value] }))

test('below 30 problems it is Student’s interval, and no version is asked for', () => {
  const values = random.list(29, () => random.float())
  const problems = values.map((value) => ({
    value,
    versions: () => {
      throw new Error('asked')
    },
  }))
  expect(overDrawnProblems({ problems, kind: 'share', ...options })).toEqual(
    overProblems({ values, kind: 'share', ...options }),
  )
})

test('from 30, in two stages where something varies, over problems alone where nothing does', () => {
  const values = random.list(30, () => random.float())
  const varying = drawn(values, 0.2)
  expect(overDrawnProblems({ problems: varying, kind: 'plain', ...options })).toEqual(
    twoStageInterval({ problems: varying.map(({ value, versions }) => ({ value, versions: versions() })), ...options }),
  )
  expect(overDrawnProblems({ problems: drawn(values, 0), kind: 'share', ...options })).toEqual(
    overProblems({ values, kind: 'share', ...options }),
  )
})

test('a share that is the same for all problems and might turn over has an interval that says so', () => {
  const problems = Array.from({ length: 40 }, () => ({ value: 1, versions: () => [1, 1, 1, 0] }))
  const estimate = overDrawnProblems({ problems, kind: 'share', ...options })
  expect(estimate).toMatchObject({ kind: 'interval', value: 1, high: 1 })
  expect(estimate.kind === 'interval' && estimate.low < 0.95).toBe(true)
})

test('the interval of a share stays within [0, 1]', () => {
  const problems = Array.from({ length: 30 }, (_, at) => ({ value: at % 10 === 0 ? 0 : 1, versions: () => [0, 1] }))
  const estimate = overDrawnProblems({ problems, kind: 'share', ...options })
  if (estimate.kind !== 'interval') throw new Error('an interval')
  expect(estimate.low).toBeGreaterThan(0)
  expect(estimate.high).toBeLessThanOrEqual(1)
})
