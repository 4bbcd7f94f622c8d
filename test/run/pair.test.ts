import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { surveyMachine } from '../../harness/host/machine.ts'
import type { Host } from '../../harness/host/worker-process.ts'
import { HarnessFault } from '../../harness/model/errors.ts'
import { mebibytes, milliseconds, seconds, type Nanoseconds } from '../../harness/model/units.ts'
import { roundDraws, scoredCases, type ScoredCase } from '../../harness/plan/cases.ts'
import { inputsAhead } from '../../harness/run/inputs-ahead.ts'
import { workedInTheDark } from '../../harness/run/sample-checks.ts'
import { startPair, type PairSpec, type RoundOutcome, type RoundRequest } from '../../harness/run/pair.ts'
import { measureRounds, type PairOutcome } from '../../harness/run/measure-rounds.ts'
import { assertNoneLeft, marked } from '../host/leftovers.ts'
import { canonicalScript, openDraws, plan, problem, scriptOf, sourceOf } from './subjects.ts'

const MARK = 'a-pair-of-a-test'
const { draws, close } = openDraws()
const found = scoredCases(problem.card).at(-1)
let host: Host
let core: number | undefined
let scored: ScoredCase
beforeAll(async () => {
  const ground = await surveyMachine()
  host = marked(ground.host, MARK)
  core = ground.machine.pinnedCore
  if (found === undefined) throw new Error('the problem has no scored case')
  scored = found
})
afterEach(() => assertNoneLeft(MARK))
afterAll(close)

const label = { problem: problem.card.id, measurement: 'key', purpose: 'refine', pair: 1 } as const

const specOf = (candidate: string, but: Partial<PairSpec> = {}): PairSpec => ({
  ...{ host, plan, problem, reference: canonicalScript, candidate, core, v8Seed: 3, callAtLeast: seconds(5) },
  ...but,
})

/** Warm-ups are small, so that it is the scored call which does not end. */
const ENDLESS_WHEN_LARGE =
  'export const distinctPrefixes = (numbers) => { let turns = 0; while (numbers.length > 20_000) turns++; return [] }'

const withPair = async (spec: PairSpec, rounds: number): Promise<PairOutcome> => {
  const pair = await startPair(spec)
  try {
    return await measureRounds({
      pair,
      plan,
      inputs: inputsAhead(plan, draws),
      scored,
      label,
      v8Seed: 3,
      rounds,
      known: milliseconds(1),
    })
  } finally {
    await pair.stop()
  }
}

const oneRound = async (
  spec: PairSpec,
  known: Nanoseconds = milliseconds(3),
  first: RoundRequest['first'] = 'candidate',
): Promise<RoundOutcome> => {
  const pair = await startPair(spec)
  try {
    const texts = await draws(problem.card.id, roundDraws(plan, scored, { ...label, round: 0 }))
    return await pair.round({ scored, texts, first, known })
  } finally {
    await pair.stop()
  }
}

describe('a pair of the canonical against itself', () => {
  it('gives as many rounds as asked for, with a whole sample on each side', async () => {
    const outcome = await withPair(specOf(canonicalScript), 4)
    const pair = outcome.kind === 'pair' ? outcome.pair : undefined
    expect(pair?.rounds).toHaveLength(4)
    for (const { reference, candidate } of pair?.rounds ?? []) {
      for (const sample of [reference, candidate]) {
        const { cpu, bracket, load, warmup } = sample
        expect([cpu, bracket, load, warmup].filter((time) => !(time > 0))).toEqual([])
        expect(sample.process).toBeGreaterThanOrEqual(cpu)
        // Idle between the end of its call and the request for its answer, but for the way into waiting.
        expect(workedInTheDark(sample)).toBe(false)
      }
    }
    expect(pair?.charged).toBe(0)
  })

  it('hands both sides the same input: what echoes it gives the same answer in every round', async () => {
    const echo = scriptOf('export const distinctPrefixes = (numbers) => numbers')
    const outcome = await withPair(specOf(echo, { reference: echo }), 3)
    expect(outcome).toMatchObject({ kind: 'pair', pair: { rounds: Array(3).fill(expect.anything()) } })
  })
})

describe('a round', () => {
  it('fires in the order that was drawn', async () => {
    for (const first of ['reference', 'candidate'] as const) {
      expect(await oneRound(specOf(canonicalScript), milliseconds(3), first)).toMatchObject({ round: { first } })
    }
  })

  it('stops a call at the horizon of the reference’s time', async () => {
    const limits = { ...plan.limits, scoredCallAtLeast: milliseconds(1), horizon: 2 }
    const but = { plan: { ...plan, limits }, callAtLeast: milliseconds(30) }
    const spec = specOf(scriptOf(sourceOf('right-but-quadratic')), but)
    expect(await oneRound(spec, milliseconds(40))).toMatchObject({ kind: 'stopped', limit: milliseconds(80) })
    expect(await oneRound(spec, milliseconds(1))).toMatchObject({ kind: 'stopped', limit: milliseconds(30) })
  })

  it('tells a stopped call with what the reference took beside it, whoever was first', async () => {
    const limits = { ...plan.limits, horizon: 2 }
    const but = { plan: { ...plan, limits }, callAtLeast: milliseconds(1) }
    const spec = specOf(scriptOf(sourceOf('right-but-quadratic')), but)
    for (const first of ['reference', 'candidate'] as const) {
      const stopped = await oneRound(spec, milliseconds(40), first)
      const reference = stopped.kind === 'stopped' ? stopped.reference : milliseconds(0)
      expect(reference).toBeGreaterThan(0)
      expect(reference).not.toBe(milliseconds(40))
    }
  })

  it('lets the reference’s time in this very round raise the limit, when that came first', async () => {
    const limits = { ...plan.limits, horizon: 2 }
    const but = { plan: { ...plan, limits }, callAtLeast: milliseconds(1) }
    const spec = specOf(scriptOf(ENDLESS_WHEN_LARGE), but)
    const stopped = await oneRound(spec, milliseconds(1), 'reference')
    const { limit, reference } = stopped.kind === 'stopped' ? stopped : { limit: NaN, reference: NaN }
    expect(limit).toBe(2 * Math.max(reference, milliseconds(1)))
  })

  it('takes a set-up that does not end for slowness, beside the time known of the reference', async () => {
    const limits = { ...plan.limits, load: milliseconds(150) }
    const spec = specOf(scriptOf(sourceOf('endless-load')), { plan: { ...plan, limits } })
    expect(await oneRound(spec, milliseconds(7))).toEqual({
      ...{ kind: 'stopped', limit: milliseconds(150), reference: milliseconds(7) },
    })
  })

  it('takes an answer that is not to be collected in time for slowness', async () => {
    const limits = { ...plan.limits, load: milliseconds(150), answerNodes: 50_000_000, answerBytes: mebibytes(500) }
    const spec = specOf(scriptOf('export const distinctPrefixes = () => new Array(4_000_000).fill(0.123456789)'), {
      plan: { ...plan, limits: { ...limits, memory: mebibytes(2_048) } },
      callAtLeast: seconds(50),
    })
    expect(await oneRound(spec)).toMatchObject({ kind: 'stopped', limit: milliseconds(150) })
  })

  it('judges what was timed', async () => {
    expect(await oneRound(specOf(scriptOf(sourceOf('wrong-when-large'))))).toMatchObject({
      kind: 'verdict',
      verdict: { kind: 'wrong-answer', caseId: scored.caseId },
    })
  })

  it('is a fault of ours when the reference fails', async () => {
    const reference = scriptOf('export const distinctPrefixes = () => { throw new Error("mine") }')
    await expect(oneRound(specOf(canonicalScript, { reference }))).rejects.toThrow(HarnessFault)
  })
})

describe('startPair', () => {
  it('leaves no half of a pair behind when the other cannot start', async () => {
    await expect(startPair(specOf('('))).rejects.toThrow(HarnessFault)
  })
})
