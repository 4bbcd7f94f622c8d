import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { surveyMachine, type Ground } from '../../harness/host/machine.ts'
import { EFFICIENCY_ALPHA } from '../../harness/model/defaults.ts'
import { HarnessFault } from '../../harness/model/errors.ts'
import type { CanonicalLine } from '../../harness/model/record.ts'
import { milliseconds, scale } from '../../harness/model/units.ts'
import { scoredCases, type Draw } from '../../harness/plan/cases.ts'
import type { TimingResult } from '../../harness/run/timing-subject.ts'
import { timeCandidate } from '../../harness/run/timing.ts'
import { assertNoneLeft, marked } from '../host/leftovers.ts'
import { canonicalScript, openDraws, plan, problem, scriptOf, sourceOf } from './subjects.ts'

const MARK = 'timing-of-a-test'
const { draws: drawTexts, close } = openDraws()
let ground: Ground
beforeAll(async () => {
  ground = await surveyMachine()
})
afterAll(async () => {
  await close()
  assertNoneLeft(MARK)
})

interface Seen extends TimingResult {
  readonly steps: readonly string[]
  readonly drawn: readonly (readonly Draw[])[]
}

/** As if the canonical had taken so long on every scored case. */
const canonicalOf = (ms: number): CanonicalLine => ({
  kind: 'canonical',
  problem: problem.card.id,
  times: scoredCases(problem.card).map(({ caseId, level, family }) => ({
    ...{ caseId, level, family, cpu: milliseconds(ms) },
  })),
})

/** Warm-ups and smaller levels end; the calls at the top do not. */
const endlessWhenLarge = sourceOf('answers').replace(
  'const counts: number[] = []',
  'const counts: number[] = []\n  while (numbers.length > 20_000) counts.length = 0',
)

const time = async (source: string, levels?: string[], canonical = canonicalOf(3)): Promise<Seen> => {
  const steps: string[] = []
  const drawn: (readonly Draw[])[] = []
  const result = await timeCandidate({
    ...{ host: marked(ground.host, MARK), core: ground.machine.pinnedCore, problem, measurement: 'key', canonical },
    ...{
      plan: levels === undefined ? plan : { ...plan, levels },
      reference: canonicalScript,
      candidate: scriptOf(source),
    },
    draws: (id, wanted) => {
      drawn.push(wanted)
      return drawTexts(id, wanted)
    },
    onStep: (step) => steps.push(step),
  })
  return { ...result, steps, drawn }
}

describe('timeCandidate', () => {
  it('screens every case once and refines the slowest of each level', async () => {
    const { verdict, timings, steps, drawn } = await time(sourceOf('answers'))
    expect(verdict).toEqual({ kind: 'accepted' })
    expect(timings.map(({ caseId }) => caseId)).toEqual([
      'small/random',
      'small/rising',
      'large/random',
      'large/rising',
    ])
    // On a busy machine an unlucky screening round may have another case refined as well.
    const purposes = (level: string): string[] =>
      timings.filter((timing) => timing.level === level).map(({ pairs }) => pairs.map(({ purpose }) => purpose).join())
    expect(purposes('small').every((of) => /^screen(,refine)?$/.test(of))).toBe(true)
    expect(purposes('small')).toContain('screen,refine')
    expect(purposes('large').every((of) => /^screen(,refine,refine)?$/.test(of))).toBe(true)
    expect(purposes('large')).toContain('screen,refine,refine')
    expect(steps.slice(0, 4)).toEqual(timings.map(({ caseId }) => `screening ${caseId}`))
    // No input is ever built twice, and none is given twice.
    const seeds = drawn.flatMap((draws) => draws.map(({ seed }) => seed))
    expect(new Set(seeds).size).toBe(seeds.length)
  })

  it('measures the levels it is asked for', async () => {
    const { verdict, timings } = await time(sourceOf('answers'), ['small'])
    expect(verdict).toEqual({ kind: 'accepted' })
    expect(timings.map(({ caseId }) => caseId)).toEqual(['small/random', 'small/rising'])
    expect(Math.max(...timings.map(({ pairs }) => pairs.length))).toBe(3)
  })

  it('stops at the limit of a case, and refines what lies below it', async () => {
    const { verdict, timings } = await time(sourceOf('right-but-quadratic'))
    expect(verdict).toMatchObject({ kind: 'too-slow' })
    const refined = timings.filter(({ pairs }) => pairs.some(({ purpose }) => purpose === 'refine'))
    expect(refined.every(({ level }) => level === 'small')).toBe(true)
    const censored = timings.filter((timing) => timing.censored !== undefined)
    expect(censored).toHaveLength(1)
    expect(censored[0]?.censored?.limit).toBeGreaterThan(censored[0]?.censored?.reference ?? NaN)
  })

  it('never stops a call below α times the canonical’s slowest case, whichever case it is', async () => {
    const { times, ...line } = canonicalOf(1)
    const slow = milliseconds(150)
    const canonical = {
      ...line,
      times: times.map((one) => (one.caseId === 'small/random' ? { ...one, cpu: slow } : one)),
    }
    const { verdict } = await time(endlessWhenLarge, undefined, canonical)
    const limit = verdict.kind === 'too-slow' ? verdict.limit : milliseconds(0)
    expect(verdict).toMatchObject({ kind: 'too-slow', caseId: 'large/random' })
    expect(limit).toBeGreaterThanOrEqual(scale(slow, EFFICIENCY_ALPHA))
  })

  it('stops at the horizon of the canonical’s own time where the reference beside it was quicker', async () => {
    const { verdict, timings } = await time(endlessWhenLarge, undefined, canonicalOf(60))
    const limit = scale(milliseconds(60), plan.limits.horizon)
    expect(verdict).toEqual({ kind: 'too-slow', caseId: 'large/random', limit })
    const stopped = timings.filter(({ censored }) => censored !== undefined)
    expect(stopped.map(({ caseId, censored }) => [caseId, censored?.limit])).toEqual([['large/random', limit]])
    expect(stopped[0]?.censored?.reference).toBeLessThan(milliseconds(60))
  })

  it('is a fault of ours when the canonical was not timed on a case', async () => {
    const { times, ...line } = canonicalOf(3)
    const timing = time(sourceOf('answers'), undefined, { ...line, times: times.slice(1) })
    await expect(timing).rejects.toThrow(HarnessFault)
    await expect(timing).rejects.toThrow('the canonical was not timed on small/random')
  })

  it('ends with the verdict of a call that goes wrong, at whatever step', async () => {
    const throwing = sourceOf('answers').replace(
      'const counts: number[] = []',
      'const counts: number[] = []\n  if (numbers.length > 20_000) throw new Error("too many")',
    )
    expect((await time(throwing)).verdict).toEqual({
      kind: 'runtime-error',
      caseId: 'large/random',
      error: 'Error: too many',
    })
  })

  it('takes a load or a warm-up without an end for slowness', async () => {
    const slowLoad = `let turns = 0\nwhile (turns < 1e12) turns++\n${sourceOf('answers')}`
    const { verdict } = await time(slowLoad)
    expect(verdict).toMatchObject({ kind: 'too-slow', caseId: 'small/random', limit: plan.limits.load })
  })
})
