import { describe, expect, it } from 'vitest'

import { checkNaive, checkOrder } from '../../../harness/app/verify/check-order.ts'
import type { Finding } from '../../../harness/app/verify/finding.ts'
import type { ProblemCard } from '../../../harness/model/problem.ts'
import type { Measurement, RunRecord } from '../../../harness/model/record.ts'
import type { Ratios } from '../../built-timings.ts'
import { buildRecord } from '../../record-builder.ts'

/** One reference's made-up times: a ratio for all levels or each, and the level at which it was stopped. */
interface Built {
  readonly ratios: Ratios
  readonly stoppedAt?: string
}

const measured = (
  references: Readonly<Record<string, Built>>,
): { record: RunRecord; byName: Map<string, Measurement> } => {
  const record = buildRecord({
    noise: 0.001,
    problems: [{ id: 'two-sum' }],
    candidates: Object.entries(references).map(([name, { ratios, stoppedAt }]) => ({
      ...{ set: 'references', problem: 'two-sum', name, ratios },
      ...(stoppedAt === undefined ? {} : { verdict: 'too-slow', censoredAt: stoppedAt }),
    })),
  })
  const byName = record.candidates.flatMap(({ name, measurement }) => {
    const found = record.measurements.find(({ key }) => key === measurement)
    return found === undefined ? [] : [[name, found] as const]
  })
  return { record, byName: new Map(byName) }
}

const check = (references: Readonly<Record<string, Built>>): Finding[] => {
  const { record, byName } = measured(references)
  const [entry] = record.problems
  if (entry === undefined) throw new Error('the built record has no problem')
  const card: ProblemCard = {
    ...entry.card,
    references: Object.fromEntries(Object.keys(references).map((name) => [name, 'n'])),
  }
  return checkOrder(card, byName)
}

const faults = (references: Readonly<Record<string, Built>>): string[] =>
  check(references).flatMap(({ isRight, says }) => (isRight ? [] : [says]))

describe('checkOrder', () => {
  it('is content when each takes clearly longer than the one before, and says how long', () => {
    const findings = check({
      canonical: { ratios: 1 },
      middle: { ratios: 2 },
      slow: { ratios: 6, stoppedAt: 'large' },
    })
    expect(findings).toMatchObject([{ problem: 'two-sum', check: 'order', isRight: true }])
    expect(findings[0]?.says).toMatch(/^canonical (1\.0|0\.9)\d×, middle (2\.0|1\.9)\d×, slow stopped$/)
  })

  it('finds two that are the wrong way round', () => {
    expect(faults({ canonical: { ratios: 2 }, other: { ratios: 1 } })).toEqual([
      expect.stringMatching(/^canonical before other: at large the first takes \d\.\d\d× and the second \d\.\d\d× of/),
    ])
  })

  it('finds two that are too near to one another at every level', () => {
    expect(faults({ canonical: { ratios: 1 }, near: { ratios: 1.3 } })).toEqual([
      'canonical before near: they are nowhere 1.5× apart; change the order or the inputs',
    ])
  })

  it('is content with a clear distance at one level below', () => {
    const near = { ratios: ({ level }: { level: string }) => (level === 'small' ? 2 : 1.2) }
    expect(faults({ canonical: { ratios: 1 }, near })).toEqual([])
  })

  it('holds one that was stopped to be slower than one that was not, and never faster', () => {
    expect(faults({ canonical: { ratios: 1 }, stopped: { ratios: 3, stoppedAt: 'large' } })).toEqual([])
    const turned = faults({ stopped: { ratios: 3, stoppedAt: 'large' }, canonical: { ratios: 1 } })
    expect(turned).toEqual([expect.stringContaining('at large the first takes stopped and the second')])
  })

  it('looks below the level at which both were stopped', () => {
    const one = { ratios: 2, stoppedAt: 'large' }
    const other = { ratios: 5, stoppedAt: 'large' }
    expect(faults({ one, other })).toEqual([])
    expect(faults({ one: other, other: one })).toEqual([expect.stringContaining('at medium the first takes')])
  })

  it('finds every pair of neighbours that is at fault', () => {
    expect(faults({ a: { ratios: 3 }, b: { ratios: 2 }, c: { ratios: 1 } })).toHaveLength(2)
  })

  it('judges with the refined rounds where there are any, and never with a screening beside them', () => {
    const { byName, record } = measured({ canonical: { ratios: 1 }, slower: { ratios: 2 } })
    const slower = byName.get('slower')
    const card = record.problems[0]?.card
    if (slower === undefined || card === undefined) throw new Error('the built record is not whole')
    const timings = slower.timings.map((timing) => ({
      ...timing,
      pairs: timing.pairs.map((pair) =>
        pair.purpose === 'screen'
          ? {
              ...pair,
              rounds: pair.rounds.map((round) => ({
                ...round,
                candidate: round.reference,
                reference: round.candidate,
              })),
            }
          : pair,
      ),
    }))
    byName.set('slower', { ...slower, timings })
    const findings = checkOrder({ ...card, references: { canonical: 'n', slower: 'n^2' } }, byName)
    expect(findings.map(({ isRight }) => isRight)).toEqual([true])
  })
})

describe('checkNaive', () => {
  const says = (references: Readonly<Record<string, Built>>): string => {
    const { record, byName } = measured(references)
    const card = record.problems[0]?.card
    if (card === undefined) throw new Error('the built record has no problem')
    const growths = Object.fromEntries(Object.keys(references).map((name) => [name, 'n' as const]))
    const [finding] = checkNaive({ ...card, references: growths }, byName)
    return `${finding?.isRight} ${finding?.says}`
  }

  it('is content when the last reference is three times slower at the top, or was stopped', () => {
    expect(says({ canonical: { ratios: 1 }, naive: { ratios: 4 } })).toMatch(/^true naive takes (4\.0|3\.9)\d×/)
    expect(says({ canonical: { ratios: 1 }, naive: { ratios: 2, stoppedAt: 'large' } })).toMatch(/^true .* stopped/)
  })

  it('finds one that is not, whatever it takes at lower levels', () => {
    const slowBelow = { ratios: ({ level }: { level: string }) => (level === 'small' ? 9 : 2) }
    expect(says({ canonical: { ratios: 1 }, naive: slowBelow })).toMatch(/^false naive takes .*must take 3× or more/)
  })
})
