import { describe, expect, test } from 'vitest'

import { CapTime, Preferences } from '../../../harness/model/comparison.ts'
import { VERDICT_KINDS } from '../../../harness/model/verdict.ts'
import type { SetView } from '../../../harness/score/metric.ts'
import { preferences } from '../../../harness/score/preferences/preferences.ts'
import { relativeTime } from '../../../harness/score/preferences/relative-time.ts'
import { preferenceVectors } from '../../vectors/comparison-vectors.ts'
import { builtScore, builtView, type BuiltScore } from '../built-view.ts'
import { STOPPED, WRONG } from '../comparisons/built-sets.ts'

const candidate = (given: number | 'stopped' | 'wrong'): BuiltScore => {
  if (given === 'wrong') return WRONG
  return given === 'stopped' ? STOPPED : { speedup: 1 / given }
}

const valueOf = (estimate: Preferences['par2']): number => {
  if (estimate.kind === 'absent') throw new Error(`absent: ${estimate.reason}`)
  return estimate.value
}

const curveOf = (view: SetView, kind: string): Preferences['curves'][number] => {
  const curve = preferences(view).curves.find((one) => one.kind === kind)
  if (curve === undefined) throw new Error(`no curve ${kind}`)
  return curve
}

test('agrees with rational arithmetic: utilities with their bounds, PAR-2, the performance profile', () => {
  for (const { problems, utilities, par2, curve } of preferenceVectors().sets) {
    const view = builtView(...problems.map((candidates) => candidates.map(candidate)))
    const got = preferences(view)
    expect(Preferences.parse(JSON.parse(JSON.stringify(got)))).toEqual(got)
    for (const { family, atLeast, atMost } of got.utilities.filter((one) => one.family !== 'log-uniform')) {
      expect(valueOf(atLeast)).toBeCloseTo(utilities[`${family}-least`] ?? Number.NaN, 12)
      expect(valueOf(atMost)).toBeCloseTo(utilities[`${family}-most`] ?? Number.NaN, 12)
    }
    expect(valueOf(got.par2)).toBeCloseTo(par2, 12)
    const { points } = curveOf(view, 'time-profile')
    expect(Object.keys(curve).length).toBeGreaterThan(5)
    for (const [tau, share] of Object.entries(curve)) {
      const point = points.find(({ within }) => within === Number(tau))
      expect(point?.share).toBeCloseTo(share, 12)
    }
  }
})

test('r is known of an accepted candidate, bounded for a stopped one, never for any other', () => {
  const times = VERDICT_KINDS.map((verdict) => {
    const speedup = verdict === 'accepted' ? 0.5 : ({ kind: 'absent', reason: 'none-correct' } as const)
    return relativeTime(builtScore({ verdict, speedup }), 20)
  })
  expect(times.filter(({ kind }) => kind === 'known')).toEqual([{ kind: 'known', ratio: 2 }])
  expect(times.filter(({ kind }) => kind === 'at-least')).toEqual([{ kind: 'at-least', ratio: 20 }])
  expect(times.filter(({ kind }) => kind === 'never')).toHaveLength(VERDICT_KINDS.length - 2)
  expect(relativeTime(builtScore({ speedup: { kind: 'absent', reason: 'censored' } }), 20).kind).toBe('at-least')
})

describe('edges', () => {
  test('no problem: absent throughout, and no points', () => {
    const none = preferences(builtView())
    expect(none.denominator).toEqual({ problems: 0, candidates: 0 })
    for (const { atLeast, atMost } of none.utilities) expect([atLeast.kind, atMost.kind]).toEqual(['absent', 'absent'])
    expect(none.par2.kind).toBe('absent')
    expect(none.curves).toHaveLength(3)
    for (const { points, absent } of none.curves)
      expect({ points, absent }).toEqual({ points: [], absent: 'nothing-measured' })
  })

  test('all wrong: worth nothing, PAR-2 at its worst, curves at 0 with every candidate counted', () => {
    const wrong = preferences(builtView([WRONG, WRONG], [WRONG]))
    for (const { atLeast, atMost } of wrong.utilities) expect([valueOf(atLeast), valueOf(atMost)]).toEqual([0, 0])
    expect(valueOf(wrong.par2)).toBe(40)
    const [profile] = wrong.curves
    expect(profile?.denominator).toEqual({ problems: 2, candidates: 3 })
    for (const { share, low, high } of profile?.points ?? []) expect([share, low, high > 0]).toEqual([0, 0, true])
  })

  test('all stopped: between nothing and what the horizon is worth, which is nothing for bounded families', () => {
    const stopped = preferences(builtView([STOPPED], [STOPPED]))
    const bounds = stopped.utilities.map(({ atLeast, atMost }) => [valueOf(atLeast), valueOf(atMost)])
    expect(bounds).toEqual([
      [0, 0.05],
      [0, 0],
      [0, 0],
    ])
  })

  test('beyond the horizon, though done, is as good as not done for PAR-2', () => {
    expect(valueOf(preferences(builtView([{ speedup: 1 / 20 }])).par2)).toBeCloseTo(20, 9)
    expect(valueOf(preferences(builtView([{ speedup: 1 / 21 }])).par2)).toBe(40)
  })
})

test('a slower candidate is never worth more, in no family, and never lifts a curve', () => {
  const speedups = [3, 1, 0.7, 0.3, 0.06, 0.04]
  const all = speedups.map((speedup) => preferences(builtView([{ speedup }, { speedup: 0.5 }], [WRONG])))
  for (const [at, one] of all.entries()) {
    const before = all[at - 1] ?? one
    for (const [index, { atLeast }] of one.utilities.entries()) {
      const other = before.utilities[index]
      expect(valueOf(atLeast)).toBeLessThanOrEqual(other === undefined ? Number.NaN : valueOf(other.atLeast))
    }
    expect(valueOf(one.par2)).toBeGreaterThanOrEqual(valueOf(before.par2))
    for (const [index, point] of (one.curves[0]?.points ?? []).entries()) {
      expect(point.share).toBeLessThanOrEqual(before.curves[0]?.points[index]?.share ?? Number.NaN)
    }
  }
  expect(all[0]?.utilities.map(({ family }) => family)).toEqual(CapTime.options)
})

test('the completion curve counts every level, the profile only the top one', () => {
  const view = builtView([{ speedup: 0.25, lower: [1, 0.5] }], [{ ...WRONG, lower: [1, 1] }])
  const shareWithin = (kind: string, tau: number): number | undefined =>
    curveOf(view, kind).points.find(({ within }) => within === tau)?.share
  expect([1, 2, 4].map((tau) => shareWithin('time-completion', tau))).toEqual([1 / 6, 2 / 6, 3 / 6])
  expect([1, 2, 4].map((tau) => shareWithin('time-profile', tau))).toEqual([0, 0, 0.5])
})

test('memory: accepted candidates that were measured, and failures; absent where none was', () => {
  const view = builtView([{ memory: 1 }, {}, WRONG], [{ memory: 4 }])
  const curve = curveOf(view, 'memory-completion')
  expect(curve.denominator).toEqual({ problems: 2, candidates: 3 })
  const shares = [0.25, 1, 4].map((tau) => curve.points.find(({ within }) => within === tau)?.share)
  expect(shares).toEqual([0, 0.25, 0.75])
  const unmeasured = curveOf(builtView([{}, WRONG]), 'memory-completion')
  expect(unmeasured).toMatchObject({ points: [], absent: 'memory-not-measured' })
})
