import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { surveyMachine } from '../../harness/host/machine.ts'
import type { Host } from '../../harness/host/worker-process.ts'
import { HarnessFault } from '../../harness/model/errors.ts'
import { judgeCorrectness, prepareSuite, type Suite } from '../../harness/run/correctness.ts'
import { assertNoneLeft, marked } from '../host/leftovers.ts'
import { canonicalScript, openDraws, plan, problem, scriptOf } from './subjects.ts'

const MARK = 'correctness-of-a-test'
const { draws, close } = openDraws()
let host: Host
let suite: Suite
beforeAll(async () => {
  host = marked((await surveyMachine()).host, MARK)
  suite = await prepareSuite({ host, plan, problem, script: canonicalScript, draws })
})
afterAll(async () => {
  await close()
  assertNoneLeft(MARK)
})

const judge = (source: string, signal?: AbortSignal) =>
  judgeCorrectness({ host, plan, problem, script: scriptOf(source), signal }, suite)

describe('prepareSuite', () => {
  it('has the canonical’s answer to the examples, the edges and the small random cases of every family', () => {
    const ids = suite.cases.map(({ caseId }) => caseId)
    expect(ids.slice(0, 4)).toEqual(['example/0', 'edge/0', 'edge/1', 'edge/2'])
    expect(ids.slice(4)).toEqual(
      ['random', 'rising'].flatMap((family) => [0, 1, 2].map((index) => `random/${family}/${index}`)),
    )
    expect(suite.cases.slice(0, 2)).toEqual([
      { caseId: 'example/0', input: '[[4,4,7]]', expected: '[1,1,2]' },
      { caseId: 'edge/0', input: '[[]]', expected: '[]' },
    ])
  })

  it('is the same for the same seed, and another for another', async () => {
    const inputs = async (seed: string): Promise<string[]> => {
      const made = await prepareSuite({ host, plan: { ...plan, seed }, problem, script: canonicalScript, draws })
      return made.cases.map(({ input }) => input)
    }
    expect(await inputs(plan.seed)).toEqual(suite.cases.map(({ input }) => input))
    expect(await inputs('fedcba9876543210')).not.toEqual(suite.cases.map(({ input }) => input))
  })

  it('is a fault of ours when the canonical fails, and names the case', async () => {
    const script = scriptOf('export const distinctPrefixes = (numbers) => numbers[0].toFixed() && [0]')
    await expect(prepareSuite({ host, plan, problem, script, draws })).rejects.toThrow(HarnessFault)
    await expect(prepareSuite({ host, plan, problem, script, draws })).rejects.toThrow('answering edge/0')
  })
})

describe('judgeCorrectness', () => {
  it('goes through all cases when all are right', async () => {
    const { cases } = suite
    expect(
      await judge('export const distinctPrefixes = (n) => n.map((_, i) => new Set(n.slice(0, i + 1)).size)'),
    ).toEqual({
      passed: cases.length,
      total: cases.length,
    })
  })

  it('stops at the first wrong answer, with the input and the difference', async () => {
    const result = await judge('export const distinctPrefixes = (numbers) => numbers.map(() => 1)')
    expect(result).toMatchObject({
      passed: 0,
      verdict: { kind: 'wrong-answer', caseId: 'example/0', input: '[[4,4,7]]' },
    })
  })

  it('holds an answer of another type against the schema', async () => {
    const result = await judge('export const distinctPrefixes = (numbers) => numbers.map(String)')
    expect(result.verdict?.kind === 'wrong-answer' && result.verdict.why).toContain('answer[0]')
  })

  it('ends when it is told to', async () => {
    const signal = AbortSignal.abort(new Error('enough'))
    await expect(judge('export const distinctPrefixes = (numbers) => numbers', signal)).rejects.toThrow('enough')
  })
})
