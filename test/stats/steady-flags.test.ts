import { describe, expect, test } from 'vitest'

import type { CaseTiming, Repeated } from '../../harness/model/sample.ts'
import { milliseconds } from '../../harness/model/units.ts'
import { steadyFlags, steadyTimes } from '../../harness/stats/steady-flags.ts'
import { roundOf, sampleOf } from '../run/built-sample.ts'

const times = (...all: number[]): Repeated['candidate'] => all.map(milliseconds)
const repeated = (steady: number): Repeated => ({
  caseId: 'large/random',
  reference: times(40, 30, 20, 20, 20, 10, 10, 10, 10, 10),
  candidate: times(40, 30, 20, 20, 20, steady, steady, steady, steady, steady),
})
/** The candidate took as long as the reference in its timed calls. */
const timing = (purpose: 'screen' | 'refine'): CaseTiming => ({
  ...{ caseId: 'large/random', level: 'large', family: 'random', size: 1 },
  pairs: [{ purpose, v8Seed: 1, rounds: [roundOf(sampleOf(20))], charged: milliseconds(0), discarded: 0 }],
})
const flags = (steady: number): string[] => steadyFlags(repeated(steady), [timing('refine')])

describe('steadyTimes', () => {
  test('are medians of the sixth call to the tenth', () => {
    expect(steadyTimes(repeated(7))).toEqual({ candidate: milliseconds(7), reference: milliseconds(10) })
    expect(steadyTimes({ caseId: 'a', reference: times(1, 2), candidate: times(1, 2) })).toBeUndefined()
  })
})

describe('steadyFlags', () => {
  test('say nothing where steady calls compare as timed ones do', () => {
    expect([flags(10), flags(12), flags(8.2)]).toEqual([[], [], []])
  })

  test('say that the mode matters, either way, and that state is carried when later calls are far better', () => {
    expect([flags(13), flags(7)]).toEqual([['mode-sensitive'], ['mode-sensitive']])
    expect(flags(3)).toEqual(['mode-sensitive', 'carries-state'])
    expect(flags(40)).toEqual(['mode-sensitive'])
  })

  test('say nothing where there is nothing to compare with', () => {
    expect(steadyFlags(undefined, [timing('refine')])).toEqual([])
    expect(steadyFlags(repeated(3), [])).toEqual([])
    expect(steadyFlags(repeated(3), [timing('screen')])).toEqual([])
  })
})
