import vm from 'node:vm'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { surveyMachine, type Ground } from '../../harness/host/machine.ts'
import { Trial, Weather } from '../../harness/model/certificate.ts'
import { CanonicalLine } from '../../harness/model/record.ts'
import { measureCanonical } from '../../harness/run/canonical-times.ts'
import { calledTimes, canPlant, runTrial } from '../../harness/run/trials.ts'
import { weatherStation } from '../../harness/run/weather.ts'
import { assertNoneLeft, marked } from '../host/leftovers.ts'
import { canonicalScript, openDraws, plan, problem } from './subjects.ts'

const MARK = 'tried-by-a-test'
const { draws, close } = openDraws()
let ground: Ground
beforeAll(async () => {
  const found = await surveyMachine()
  ground = { ...found, host: marked(found.host, MARK) }
})
afterAll(async () => {
  await close()
  await ground.release()
  assertNoneLeft(MARK)
})

const on = () => ({
  ...{ host: ground.host, plan, problem, core: ground.machine.pinnedCore, draws },
  signal: new AbortController().signal,
})

describe('runTrial', () => {
  it.each([
    ['same', 1, 1],
    ['planted', 21, 20],
  ] as const)('carries out a trial of %s through the whole of a top level', async (what, calls, referenceCalls) => {
    const canonical = CanonicalLine.parse(await measureCanonical({ ...on(), script: canonicalScript }))
    const trial = await runTrial(
      { ...on(), canonical, onStep: () => undefined },
      { what, number: 0, script: canonicalScript },
    )
    expect(Trial.parse(trial)).toMatchObject({ problem: problem.card.id, what, calls, referenceCalls })
    const refined = trial.timing.pairs.filter(({ purpose }) => purpose === 'refine')
    expect(refined).toHaveLength(plan.effort.looks.at(-1) ?? NaN)
    expect(refined.map(({ rounds }) => rounds.length)).toEqual(refined.map(() => plan.effort.roundsTop))
  })
})

describe('calledTimes', () => {
  it('gives the answer of the last call, each on a copy of its own', () => {
    const script = calledTimes('(list) => { list.push(list.length); return list.length }', 5)
    const seen: unknown = vm.runInThisContext(`(given) => [(${script})(given), given]`)
    const given = [1, 2]
    const result: unknown = typeof seen === 'function' ? Reflect.apply(seen, undefined, [given]) : undefined
    expect(result).toEqual([3, [1, 2]])
    expect(given).toEqual([1, 2])
  })
})

describe('canPlant', () => {
  const withEntry = (entry: typeof problem.card.entry) => canPlant({ ...problem, card: { ...problem.card, entry } })
  it('is for functions of plain data', () => {
    expect(canPlant(problem)).toBe(true)
    expect(withEntry({ kind: 'class', name: 'A', methods: ['m'] })).toBe(false)
    expect(withEntry({ kind: 'function', name: 'f', parameters: ['linked-list'], result: 'value' })).toBe(false)
    expect(withEntry({ kind: 'function', name: 'f', parameters: ['value'], result: 'binary-tree' })).toBe(false)
  })
})

describe('weatherStation', () => {
  it('times the loop on the measuring core, as often by either clock', async () => {
    const weather = Weather.parse(await weatherStation(ground.host, plan, ground.machine.pinnedCore).look())
    expect(weather.loopCpu.length).toBeGreaterThan(3)
    expect(weather.loopWall).toHaveLength(weather.loopCpu.length)
  })
})
