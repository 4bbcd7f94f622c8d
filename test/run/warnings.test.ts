import { describe, expect, it } from 'vitest'

import type { Machine } from '../../harness/model/isolation.ts'
import type { CaseTiming, Pair } from '../../harness/model/sample.ts'
import { milliseconds } from '../../harness/model/units.ts'
import { warningsOf } from '../../harness/run/warnings.ts'
import { buildRecord } from '../record-builder.ts'
import { roundOf, sampleOf } from './built-sample.ts'
import { problem } from './subjects.ts'

const { machine } = buildRecord().header
const pair: Pair = {
  purpose: 'refine',
  v8Seed: 1,
  rounds: [roundOf(sampleOf(20))],
  charged: milliseconds(0),
  discarded: 0,
}
const timing = (but: Partial<Pair> = {}, level = 'large'): CaseTiming => ({
  ...{ caseId: `${level}/random`, level, family: 'random', size: 1 },
  pairs: [{ ...pair, ...but }],
})
const small = { rounds: [roundOf(sampleOf(20), sampleOf(9))] }
const warnings = (timings: readonly CaseTiming[], on: Machine = machine): string[] =>
  warningsOf(timings, problem.card, on)

describe('warningsOf', () => {
  it('has no doubt where there is none, and where nothing was timed', () => {
    expect(warnings([timing()])).toEqual([])
    expect(warnings([])).toEqual([])
    expect(warnings([{ ...timing(), pairs: [] }])).toEqual([])
  })

  it('calls a top level small by the reference’s time there, not at lower levels', () => {
    expect(warnings([timing(small)])).toEqual(['small-top-level'])
    expect(warnings([timing(small, 'small'), timing()])).toEqual([])
  })

  it('tells of charges and of discarded samples', () => {
    expect(warnings([timing({ charged: milliseconds(1) })])).toEqual(['load-charged'])
    expect(warnings([timing(), timing({ discarded: 1 }, 'small')])).toEqual(['samples-discarded'])
  })

  it('tells what the machine lacked', () => {
    const { pinnedCore: _, ...unpinned } = machine
    expect(warnings([timing()], { ...unpinned, cpuAccounting: 'none' })).toEqual(['no-cpu-accounting', 'not-pinned'])
  })
})
