import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { surveyMachine, type Ground } from '../../harness/host/machine.ts'
import { seconds } from '../../harness/model/units.ts'
import { scoredCases } from '../../harness/plan/cases.ts'
import { repeatCalls } from '../../harness/run/repeating.ts'
import { assertNoneLeft, marked } from '../host/leftovers.ts'
import { canonicalScript, openDraws, plan, problem, scriptOf } from './subjects.ts'

const MARK = 'repeated-by-a-test'
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

const repeat = (candidate: string) => {
  const [scored] = scoredCases(problem.card)
  if (scored === undefined) throw new Error('the fixture has no scored case')
  return repeatCalls({
    ...{ host: marked(ground.host, MARK), plan, problem, core: ground.machine.pinnedCore, draws, scored },
    ...{ reference: canonicalScript, candidate, measurement: 'key', cpu: seconds(2) },
  })
}

describe('repeatCalls', () => {
  it('times ten calls of both in one context', async () => {
    const step = await repeat(canonicalScript)
    expect(step).toMatchObject({ kind: 'done', value: { caseId: 'small/random' } })
    if (step.kind === 'ended') return
    expect(step.value.reference).toHaveLength(10)
    expect(step.value.candidate.filter((cpu) => cpu > 0)).toHaveLength(10)
  })

  it('judges the last answer: one who loses count in a context is wrong', async () => {
    const forgetful = scriptOf(`
      const distinct = ${canonicalScript}
      let calls = 0
      export const distinctPrefixes = (numbers) => (++calls < 8 ? distinct(numbers) : [])`)
    expect(await repeat(forgetful)).toMatchObject({ kind: 'ended', verdict: { kind: 'wrong-answer' } })
  })

  it('tells what is thrown, whatever is thrown', async () => {
    const throwing = scriptOf(`
      const trap = new Proxy({}, { get() { throw 1 }, getPrototypeOf() { throw 2 } })
      export const distinctPrefixes = () => { throw trap }`)
    expect(await repeat(throwing)).toMatchObject({ kind: 'ended', verdict: { kind: 'runtime-error' } })
  })
})
