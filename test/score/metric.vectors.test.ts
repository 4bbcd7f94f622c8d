/** Every metric against exact rational arithmetic in another language: test/vectors/metrics.py. */
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { loadMetrics } from '../../harness/app/score.ts'
import type { Estimate } from '../../harness/model/estimate.ts'
import type { SetView } from '../../harness/score/metric.ts'
import { matchedLevel, performanceLevels } from '../../harness/score/performance-levels.ts'
import { readVectors } from '../vectors/read-vectors.ts'
import { builtProblem, viewOf, type BuiltReference, type BuiltScore } from './built-view.ts'

const Reference = z.strictObject({
  time: z.number().nullable(),
  low: z.number().optional(),
  high: z.number().optional(),
  memory: z.number(),
  integral: z.number(),
})
const Candidate = z.strictObject({
  verdict: z.enum(['accepted', 'too-slow', 'wrong-answer', 'runtime-error']),
  time: z.number(),
  low: z.number(),
  high: z.number(),
  lower: z.array(z.number()),
  memory: z.number(),
  integral: z.number(),
})
const Vectors = z.strictObject({
  sets: z.array(
    z.strictObject({
      k: z.array(z.number()),
      problems: z.array(
        z.strictObject({
          canonicalMs: z.number(),
          canonicalMemory: z.number(),
          canonicalIntegral: z.number(),
          candidates: z.array(Candidate),
          references: z.array(Reference),
        }),
      ),
      figures: z.record(z.string(), z.array(z.number()).min(1).max(3)),
    }),
  ),
  evalperf: z.array(
    z.strictObject({ references: z.array(z.number()), candidate: z.number(), dps: z.number(), norm: z.number() }),
  ),
})

/** Times and memory in the vectors are 64ths of the canonical's. */
const times = (sixtyfourths: number): number => sixtyfourths / 64
const memoryOf = (one: { memory: number; integral: number }): { peak: number; integral: number } => ({
  ...{ peak: times(one.memory), integral: times(one.integral) },
})

const candidateOf = (one: z.infer<typeof Candidate>): BuiltScore => {
  const { verdict, time, low, high, lower } = one
  if (verdict === 'too-slow') return { verdict, speedup: { kind: 'absent', reason: 'censored' } }
  if (verdict !== 'accepted') return { verdict, speedup: { kind: 'absent', reason: 'none-correct' }, efficiency: 0 }
  return {
    ...{ verdict, lower: lower.map((value) => 64 / value), memory: memoryOf(one) },
    speedup: { kind: 'interval', value: 64 / time, low: 64 / high, high: 64 / low },
  }
}

const referenceOf = (one: z.infer<typeof Reference>, at: number): BuiltReference => {
  const { time, low = 0, high = 0 } = one
  const relative: Estimate | undefined =
    time === null ? undefined : { kind: 'interval', value: times(time), low: times(low), high: times(high) }
  return { name: `reference-${at}`, relative, memory: memoryOf(one) }
}

const { sets, evalperf } = readVectors('metrics', Vectors)
const metrics = await loadMetrics()

const viewOfSet = ({ problems }: (typeof sets)[number]): SetView =>
  viewOf(
    problems.map(({ candidates, references, canonicalMs, canonicalMemory, canonicalIntegral }, at) =>
      builtProblem({
        problem: `problem-${at}`,
        candidates: candidates.map(candidateOf),
        references: references.map(referenceOf),
        canonicalMs,
        canonicalMemory: { peak: canonicalMemory, integral: canonicalIntegral },
      }),
    ),
  )

/** Figures whose vectors stand elsewhere: eff@k in at-k.json, growth in files of its own. */
const ELSEWHERE = /^(eff@|worse-growth)/

describe.each(sets)('a set over $problems.length problems', (set) => {
  const results = metrics
    .flatMap((metric) => metric.compute(viewOfSet(set), set.k))
    .filter(({ id }) => !ELSEWHERE.test(id))

  test('has every figure there is, and no other', () => {
    expect(results.map(({ id }) => id).toSorted()).toEqual(Object.keys(set.figures).toSorted())
  })

  test.each(results)('$id', ({ id, estimate }) => {
    const [value = Number.NaN, low, high] = set.figures[id] ?? []
    if (estimate.kind === 'absent') throw new Error(`${id} is absent: ${estimate.reason}`)
    expect(estimate.value).toBeCloseTo(value, 10)
    if (low === undefined || high === undefined || low === high) return
    if (estimate.kind === 'point') throw new Error(`${id} has no interval`)
    expect(estimate.low).toBeCloseTo(low, 9)
    expect(estimate.high).toBeCloseTo(high, 9)
  })
})

test.each(evalperf)('EvalPerf’s own matching: $candidate among $references', ({ references, candidate, dps, norm }) => {
  const exactly = (value: number): { low: number; high: number } => ({ low: value, high: value })
  const level = matchedLevel(performanceLevels(references.map(exactly)), exactly(candidate))
  expect(level?.share ?? 0).toBeCloseTo(dps, 12)
  expect(level?.place ?? 0).toBeCloseTo(norm, 12)
})
