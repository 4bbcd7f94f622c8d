import { expect, test } from 'vitest'

import { milliseconds, toMilliseconds } from '../../harness/model/units.ts'
import { canonicalTimes } from '../../harness/score/canonical-times.ts'
import { buildRecord } from '../record-builder.ts'
import { canonicalLine, withCanonicals } from './timed-canonicals.ts'

const problems = [{ id: 'two-sum' }]
const candidate = { set: 'one', problem: 'two-sum' }

test('one time for each case anybody was timed on, levels in order', () => {
  const times = canonicalTimes(buildRecord({ problems, candidates: [candidate], noise: 0 }))
  expect(times.map(({ caseId, time }) => [caseId, Math.round(toMilliseconds(time) * 10) / 10])).toEqual([
    ['small/random', 2],
    ['small/adversarial', 2.2],
    ['medium/random', 8],
    ['medium/adversarial', 8.8],
    ['large/random', 25],
    ['large/adversarial', 27.5],
  ])
})

test('the median of all samples: screening counts, one wild measurement does not decide', () => {
  const record = buildRecord({
    problems,
    candidates: [candidate, { ...candidate, source: 'b' }, { ...candidate, source: 'c' }],
  })
  const times = canonicalTimes(record)
  const [first, ...rest] = record.measurements
  const wild = (cpu: number): number => cpu * 50
  const disturbed = structuredClone(first)
  for (const { rounds } of disturbed?.timings.flatMap(({ pairs }) => pairs) ?? []) {
    for (const { reference } of rounds) reference.cpu = milliseconds(wild(toMilliseconds(reference.cpu)))
  }
  const measurements = disturbed === undefined ? rest : [disturbed, ...rest]
  const again = canonicalTimes({ ...record, measurements })
  expect(again.length).toBe(times.length)
  for (const [index, { time }] of again.entries()) expect(time / (times[index]?.time ?? 0)).toBeLessThan(1.3)
})

const ALL_CASES = ['small', 'medium', 'large'].flatMap((level) => [`${level}/random`, `${level}/adversarial`])

test('the canonical’s own times count where no candidate came', () => {
  const stopped = { ...candidate, verdict: 'too-slow' as const, censoredAt: 'medium' }
  const times = canonicalTimes(withCanonicals(buildRecord({ problems, candidates: [stopped], noise: 0 })))
  expect(times.map(({ caseId }) => caseId)).toEqual(ALL_CASES)
  expect(times.map(({ time }) => Math.round(toMilliseconds(time) * 10) / 10)).toEqual([2, 2.2, 8, 8.8, 25, 27.5])
})

test('the time a limit came from is none of the canonical’s: without its own, a case with stopped calls has none', () => {
  const stopped = { ...candidate, verdict: 'too-slow' as const, censoredAt: 'medium' }
  const times = canonicalTimes(buildRecord({ problems, candidates: [stopped], noise: 0 }))
  expect(times.map(({ caseId }) => caseId)).toEqual(['small/random', 'small/adversarial'])
})

test('its own time is one sample among those of all pairs', () => {
  const record = buildRecord({ problems, candidates: [candidate], noise: 0 })
  const slow = { ...record, canonicals: [canonicalLine('two-sum', ['small', 'large'], 10)] }
  const timeOf = (caseId: string): number =>
    toMilliseconds(canonicalTimes(slow).find((time) => time.caseId === caseId)?.time ?? milliseconds(0))
  // One screening sample of 2 ms beside 20 ms of its own; many refined ones of 27.5 ms beside 275 ms.
  expect(timeOf('small/random')).toBeCloseTo(11, 9)
  expect(timeOf('large/adversarial')).toBeCloseTo(27.5, 9)
  expect(timeOf('medium/random')).toBeCloseTo(8, 9)
})

test('each problem has its own: lines of another problem do not count', () => {
  const record = buildRecord({ problems: [{ id: 'two-sum' }, { id: 'merge-intervals' }], candidates: [] })
  const times = canonicalTimes({ ...record, canonicals: [canonicalLine('merge-intervals', ['medium'])] })
  expect(times.map(({ problem, caseId }) => [problem, caseId])).toEqual([
    ['merge-intervals', 'medium/random'],
    ['merge-intervals', 'medium/adversarial'],
  ])
})

test('no time is shorter than a tick', () => {
  const line = canonicalLine('two-sum', ['small'], 0)
  const times = canonicalTimes({ ...buildRecord({ problems, candidates: [] }), canonicals: [line] })
  expect(times).toHaveLength(2)
  expect(times.filter(({ time }) => !(time > 0))).toEqual([])
})

test('the order of measurements does not show', () => {
  const wild = { ...candidate, ratios: ({ family }: { family: string }) => (family === 'random' ? 3 : 1) }
  const record = buildRecord({ problems, candidates: [candidate, { ...wild, source: 'b' }] })
  const measurements = record.measurements
    .toReversed()
    .map((measurement) => ({ ...measurement, timings: measurement.timings.toReversed() }))
  expect(canonicalTimes({ ...record, measurements })).toEqual(canonicalTimes(record))
})

test('a case with neither a sample nor a stopped call is not listed', () => {
  const record = buildRecord({ problems, candidates: [candidate] })
  const measurements = record.measurements.map((measurement) => ({
    ...measurement,
    timings: measurement.timings.map((timing) => ({ ...timing, pairs: [] })),
  }))
  expect(canonicalTimes({ ...record, measurements })).toEqual([])
})

test('nobody timed, nothing listed; timings of a problem the record does not hold are ignored', () => {
  const record = buildRecord({ problems, candidates: [{ ...candidate, verdict: 'wrong-answer' }] })
  expect(canonicalTimes(record)).toEqual([])
  expect(
    canonicalTimes({ problems: [], canonicals: [canonicalLine('two-sum')], measurements: buildRecord().measurements }),
  ).toEqual([])
})
