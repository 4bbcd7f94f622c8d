import { expect, test } from 'vitest'

import type { RunRecord } from '../../harness/model/record.ts'
import type { ReferenceScore } from '../../harness/model/score.ts'
import { toMilliseconds } from '../../harness/model/units.ts'
import { canonicalTimes } from '../../harness/score/canonical-times.ts'
import { problemReferences } from '../../harness/score/problem-references.ts'
import { problemScale } from '../../harness/score/problem-scale.ts'
import type { RatedReference } from '../../harness/score/reference-score.ts'
import { scoreRecord } from '../../harness/score/score-record.ts'
import { buildRecord, type BuiltReference } from '../record-builder.ts'
import { close } from '../close.ts'

const recordWith = (references: readonly BuiltReference[]): RunRecord =>
  buildRecord({
    noise: 0,
    isMemoryMeasured: true,
    problems: [{ id: 'two-sum', references }, { id: 'merge-intervals' }],
    candidates: [{ set: 'one', problem: 'two-sum' }],
  })

const rated = (record: RunRecord, problem = 'two-sum'): RatedReference[] => {
  const card = record.problems.find((entry) => entry.card.id === problem)?.card
  if (card === undefined) throw new Error('it was built')
  const times = canonicalTimes(record).filter((time) => time.problem === problem)
  return problemReferences({
    ...{ record, problem, alpha: 0.05, seed: 1 },
    measurements: new Map(record.measurements.map((one) => [one.key, one])),
    scale: problemScale({ card, times, planned: undefined }),
    canonicalMemory: record.canonicals[0]?.memory,
  })
}

test('fastest first, the canonical among them without error', () => {
  const record = recordWith([
    { name: 'plain', ratios: 3, growth: 'n^2', memory: 2 },
    { name: 'tuned', ratios: 0.9 },
  ])
  const list = rated(record)
  expect(list.map(({ scored }) => scored.name)).toEqual(['tuned', 'canonical', 'plain'])
  expect(list.map(({ scored }) => scored.relativeDraws[0])).toEqual([close(0.9), 1, close(3)])
  expect(list.map(({ scored }) => scored.memory?.peak)).toEqual([1, 1, 2])
  expect(list.map(({ reported }) => reported.comparison)).toEqual(['faster', undefined, 'slower'])
  expect(list.at(-1)?.scored.growth).toBe('n^2')
})

test('a reference that was stopped stands at the horizon, last, whatever it had reached below', () => {
  const [, , stopped] = rated(
    recordWith([
      { name: 'naive', verdict: 'too-slow', ratios: 4 },
      { name: 'slow', ratios: 18 },
    ]),
  )
  expect(stopped?.scored).toMatchObject({ name: 'naive', relativeDraws: [20], memory: undefined })
  expect(stopped?.scored.relative).toEqual({ kind: 'absent', reason: 'censored' })
  expect(stopped?.reported.levels.map(({ time }) => (time === undefined ? undefined : toMilliseconds(time)))).toEqual([
    close(8.8),
    close(35.2),
    undefined,
  ])
})

test('none measured, or only wrong ones: there are no references, not even the canonical', () => {
  expect(rated(recordWith([]))).toEqual([])
  expect(rated(recordWith([{ name: 'broken', verdict: 'wrong-answer' }]))).toEqual([])
  expect(rated(recordWith([{ name: 'plain' }]), 'merge-intervals')).toEqual([])
  const record = recordWith([{ name: 'plain' }])
  const lost = { ...record, measurements: record.measurements.slice(0, 1) }
  expect(rated(lost)).toEqual([])
})

test('are among the scores, and change nothing in them that is not about references', () => {
  const record = recordWith([{ name: 'plain', ratios: 3 }])
  const scores = scoreRecord({ record, k: [1], metrics: [] })
  expect(scores.references.map(({ name, problem }: ReferenceScore) => `${problem}/${name}`)).toEqual([
    'two-sum/canonical',
    'two-sum/plain',
  ])
  const measurements = record.measurements.slice(0, 1)
  const without = scoreRecord({ record: { ...record, references: [], measurements }, k: [1], metrics: [] })
  expect(scores.candidates).toEqual(without.candidates)
  expect(scores.canonicalTimes).toEqual(without.canonicalTimes)
})
