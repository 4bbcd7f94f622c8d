import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { surveyMachine, type Ground } from '../../harness/host/machine.ts'
import { HarnessFault } from '../../harness/model/errors.ts'
import type { CanonicalLine } from '../../harness/model/record.ts'
import { milliseconds } from '../../harness/model/units.ts'
import { scoredCases } from '../../harness/plan/cases.ts'
import type { Draws } from '../../harness/run/draws.ts'
import { marked, marks } from '../host/leftovers.ts'
import { runPrograms, type Given, type Seen } from './run-programs.ts'
import { openDraws, plan, problem } from './subjects.ts'

const { draws, close } = openDraws()
let ground: Ground
beforeAll(async () => {
  ground = await surveyMachine()
})
afterAll(close)

const run = (names: readonly string[], mark: string, given: Partial<Given>): Promise<Seen> =>
  runPrograms(names, { ground: { ...ground, host: marked(ground.host, mark) }, draws, ...given })

describe('what is made once for a problem', () => {
  /** Draws as ever, but the call with this number fails as a generator's thread may. */
  const failingOnce = (which: number): { draws: Draws; count: () => number } => {
    let calls = 0
    const failing: Draws = async (id, wanted) => {
      calls++
      if (calls === which) throw new HarnessFault('no input this once')
      return draws(id, wanted)
    }
    return { draws: failing, count: () => calls }
  }
  const kinds = ({ measurements }: Seen): string[] => [...measurements.values()].map(({ verdict }) => verdict.kind)

  it('is made again by the next to ask when it failed: the suite', async () => {
    const failing = failingOnce(1)
    const seen = await run(['answers', 'wrong-on-edge'], 'suite-again', { draws: failing.draws })
    expect(kinds(seen).toSorted()).toEqual(['accepted', 'wrong-answer'])
    expect(marks('suite-again')).toEqual([])
  })

  it('is made again by the next to ask when it failed: the canonical’s times', async () => {
    // The first call draws the suite, the second the canonical's first case.
    const failing = failingOnce(2)
    const seen = await run(['answers'], 'canonical-again', { draws: failing.draws })
    expect(kinds(seen)).toEqual(['accepted'])
    expect(seen.canonicals).toHaveLength(1)
    expect(failing.count()).toBeGreaterThan(2)
    expect(marks('canonical-again')).toEqual([])
  })

  it('is not made anew when a resumed run has it: limits come from the times that were given', async () => {
    const cpu = milliseconds(25)
    const canonical: CanonicalLine = {
      kind: 'canonical',
      problem: problem.card.id,
      times: scoredCases(problem.card).map(({ caseId, level, family }) => ({ caseId, level, family, cpu })),
    }
    const seen = await run(['right-but-quadratic'], 'canonical-given', { canonicals: [canonical] })
    expect(seen.canonicals).toEqual([])
    const verdict = seen.measurements.get('right-but-quadratic')?.verdict
    expect(verdict?.kind === 'too-slow' ? verdict.limit : 0).toBeGreaterThanOrEqual(cpu * plan.limits.horizon)
  })
})
