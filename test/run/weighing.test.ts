import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { surveyMachine, type Ground } from '../../harness/host/machine.ts'
import { mebibytes, seconds, toMebibytes } from '../../harness/model/units.ts'
import { scoredCases } from '../../harness/plan/cases.ts'
import { weighCandidate, weighCanonical, type WeighingSubject } from '../../harness/run/weighing.ts'
import { assertNoneLeft, marked } from '../host/leftovers.ts'
import { canonicalScript, openDraws, plan, problem, scriptOf } from './subjects.ts'

const MARK = 'weighed-by-a-test'
const { draws, close } = openDraws()
let ground: Ground
beforeAll(async () => {
  ground = await surveyMachine()
})
afterAll(async () => {
  await close()
  await ground.release()
  assertNoneLeft(MARK)
})

const subject = (): WeighingSubject => {
  const scored = scoredCases(problem.card).at(-1)
  if (scored === undefined) throw new Error('the fixture has no scored case')
  return {
    ...{ host: marked(ground.host, MARK), plan: { ...plan, limits: { ...plan.limits, memory: mebibytes(512) } } },
    ...{ problem, core: ground.machine.pinnedCore, draws, scored, cpu: seconds(5) },
  }
}

/** The canonical, holding so many MiB more while it works. */
const holding = (mebibytesMore: number): string =>
  scriptOf(`
    const distinct = ${canonicalScript}
    export const distinctPrefixes = (numbers) => {
      const held = []
      for (let count = 0; count < ${mebibytesMore}; count++) held.push(new Array(131072).fill(count + 0.5))
      const answer = distinct(numbers)
      return held.length < 0 ? held : answer
    }`)

describe('weighing', () => {
  it('tells what a solution needs more than another, and repeats itself', async () => {
    const balance = await weighCanonical(subject(), canonicalScript)
    const weigh = async (more: number) => {
      const step = await weighCandidate(subject(), holding(more), balance)
      if (step.kind === 'ended') throw new Error(JSON.stringify(step.verdict))
      return step.value
    }
    const [little, much, again] = [await weigh(30), await weigh(80), await weigh(80)]
    expect(Math.abs(toMebibytes(much.peak) - toMebibytes(little.peak) - 50)).toBeLessThan(1)
    expect(Math.abs(toMebibytes(much.allocated) - toMebibytes(little.allocated) - 50)).toBeLessThan(0.1)
    expect(Math.abs(again.peak / much.peak - 1)).toBeLessThan(0.01)
    expect(Math.abs(again.allocated / much.allocated - 1)).toBeLessThan(0.001)
    expect(much.integral).toBeGreaterThan(little.integral)
    expect(toMebibytes(much.live)).toBeLessThan(5)
  })

  it('judges the answer as any other', async () => {
    const balance = await weighCanonical(subject(), canonicalScript)
    const wrong = scriptOf('export const distinctPrefixes = (numbers) => numbers')
    expect(await weighCandidate(subject(), wrong, balance)).toMatchObject({
      kind: 'ended',
      verdict: { kind: 'wrong-answer' },
    })
  })

  it('ends a candidate that takes more than it may', async () => {
    const balance = await weighCanonical(subject(), canonicalScript)
    const greedy = scriptOf(
      'export const distinctPrefixes = () => { const all = []; for (;;) all.push(new Array(100000).fill(0.5)) }',
    )
    expect(await weighCandidate(subject(), greedy, balance)).toMatchObject({
      kind: 'ended',
      verdict: { kind: 'memory-limit' },
    })
  })
})
