import { describe, expect, it } from 'vitest'

import type { Machine } from '../../harness/model/isolation.ts'
import type { CaseTiming, Pair } from '../../harness/model/sample.ts'
import { milliseconds } from '../../harness/model/units.ts'
import { warningsOf } from '../../harness/run/warnings.ts'
import { buildRecord } from '../record-builder.ts'
import { roundOf, sampleOf } from './built-sample.ts'
import { plan, problem } from './subjects.ts'

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
const warnings = (timings: readonly CaseTiming[], on: Machine = machine, levels?: string[]): string[] =>
  warningsOf({ timings }, levels === undefined ? plan : { ...plan, levels }, problem.card, on)
/** A pair of so many rounds of which so many more were thrown away. */
const thrown = (rounds: number, discarded: number): Partial<Pair> => ({
  rounds: Array.from({ length: rounds }, () => roundOf(sampleOf(20))),
  discarded,
})

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

  it('takes the last level that was planned for the top', () => {
    expect(warnings([timing(small, 'small')], machine, ['small'])).toEqual(['small-top-level'])
    expect(warnings([timing(small, 'small'), timing()], machine, ['small', 'large'])).toEqual([])
  })

  it('tells of charges', () => {
    expect(warnings([timing({ charged: milliseconds(1) })])).toEqual(['load-charged'])
  })

  it('tells of discarded samples once they are more than a tenth of the rounds of all pairs', () => {
    expect(warnings([timing(thrown(10, 2))])).toEqual(['samples-discarded'])
    expect(warnings([timing(thrown(10, 1))])).toEqual([])
    expect(warnings([timing(thrown(10, 2)), timing(thrown(10, 0), 'small')])).toEqual([])
    expect(warnings([timing(thrown(10, 2)), timing(thrown(9, 0), 'small')])).toEqual(['samples-discarded'])
  })

  it('does not mind what was seen in screening, from which nothing is estimated', () => {
    const screen = timing({ purpose: 'screen', charged: milliseconds(1), discarded: 1 }, 'small')
    expect(warnings([screen, timing()])).toEqual([])
    expect(warnings([{ ...timing(), pairs: screen.pairs }])).toEqual([])
  })

  it('tells what the machine lacked', () => {
    const { pinnedCore: _, ...unpinned } = machine
    expect(warnings([timing()], { ...unpinned, cpuAccounting: 'none' })).toEqual(['no-cpu-accounting', 'not-pinned'])
  })
})
