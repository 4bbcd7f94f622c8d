import { describe, expect, test } from 'vitest'

import type { Change } from '../../../harness/score/gate/change-of.ts'
import { settleChanges, type Settled } from '../../../harness/score/gate/settle-changes.ts'

const MARGIN = Math.log1p(0.05)

const tested = (factor: number, { p = 0.5, half = 0.01 } = {}): Change => {
  const value = Math.log(factor)
  return { kind: 'tested', slowing: { value, low: value - half, high: value + half, p }, isSameCase: true }
}

const settle = (changes: readonly Change[], alpha = 0.05): Settled[] =>
  settleChanges({ changes, margin: MARGIN, alpha, falseDiscoveries: 0.01 })

const findings = (changes: readonly Change[], alpha = 0.05): Settled['finding'][] =>
  settle(changes, alpha).map(({ finding }) => finding)

describe('of one change', () => {
  test('size and certainty are both needed to call it one', () => {
    expect(findings([tested(1.1, { p: 0.001 })])).toEqual(['regressed'])
    expect(findings([tested(1 / 1.1, { p: 0.001 })])).toEqual(['improved'])
    expect(findings([tested(1.1, { p: 0.02, half: 0.12 })])).toEqual(['inconclusive'])
    expect(findings([tested(1.03, { p: 1e-9 })])).toEqual(['unchanged'])
    expect(findings([tested(1.04, { p: 1e-9, half: 0.02 })])).toEqual(['inconclusive'])
  })

  test('what is settled stays, and has no p', () => {
    const change = { kind: 'absent', reason: 'nothing-measured' } as const
    const settled: Change = { kind: 'settled', finding: 'regressed', reason: 'verdict', change }
    expect(settle([settled])).toEqual([{ finding: 'regressed', reason: 'verdict', change }])
  })
})

describe('of many changes', () => {
  test('p is minded with how many were looked at; what is settled is not among them', () => {
    const quiet = Array.from({ length: 9 }, () => tested(1))
    const loud = tested(1.2, { p: 0.002 })
    expect(findings([loud])).toEqual(['regressed'])
    expect(findings([...quiet, loud]).at(-1)).toBe('inconclusive')
    const change = { kind: 'absent', reason: 'nothing-measured' } as const
    const settled = quiet.map((): Change => ({ kind: 'settled', finding: 'unchanged', reason: 'both-failed', change }))
    expect(findings([...settled, loud]).at(-1)).toBe('regressed')
  })

  test('several together are plain where each alone would be lost', () => {
    const quiet = Array.from({ length: 6 }, () => tested(1))
    const loud = Array.from({ length: 4 }, () => tested(1.2, { p: 0.0035 }))
    expect(findings([...quiet, ...loud]).slice(6)).toEqual(['regressed', 'regressed', 'regressed', 'regressed'])
    expect(findings([...quiet, ...loud.slice(0, 1)]).at(-1)).toBe('inconclusive')
  })

  test('each keeps its place, and its own p', () => {
    const p = [0.9, 0.0001, 0.4]
    const all = settle(p.map((one) => tested(1.2, { p: one })))
    for (const [at, one] of p.entries()) expect(all[at]?.p).toBeCloseTo(one, 12)
    expect(all.map(({ finding }) => finding)).toEqual(['inconclusive', 'regressed', 'inconclusive'])
  })
})

test('runs that may stop at several looks pay for them in p as they do in their intervals', () => {
  const [once] = settle([tested(1.2, { p: 0.005 })])
  const [several] = settle([tested(1.2, { p: 0.005 })], 0.018)
  expect(once?.p).toBeCloseTo(0.005, 12)
  expect(several?.p).toBeCloseTo((0.005 * 0.05) / 0.018, 12)
  expect([once?.finding, several?.finding]).toEqual(['regressed', 'inconclusive'])
})
