import { expect, test } from 'vitest'

import { score } from '../../../harness/app/score.ts'
import { unmetThresholds } from '../../../harness/score/gate/unmet-thresholds.ts'
import { buildRecord } from '../../record-builder.ts'

const scores = await score(buildRecord())
const valueOf = (set: string, id: string): number => {
  const figure = scores.sets.find((one) => one.set === set)?.metrics.find((one) => one.id === id)
  if (figure === undefined || figure.estimate.kind === 'absent') throw new Error(`${set} has no ${id}`)
  return figure.estimate.value
}

test('every set is judged; a set that is exactly there meets it', () => {
  const value = valueOf('hasty', 'pass@1')
  const sets = unmetThresholds(scores, [{ metric: 'pass@1', value }]).map(({ set }) => set)
  expect(sets).toEqual(['troublesome'])
  expect(unmetThresholds(scores, [{ metric: 'pass@1', value: value + 1e-9 }]).map(({ set }) => set)).toContain('hasty')
  expect(unmetThresholds(scores, [])).toEqual([])
})

test('of what is better when lower, sets above it', () => {
  const lower = scores.sets[0]?.metrics.find(({ better, estimate }) => better === 'lower' && estimate.kind !== 'absent')
  if (lower === undefined || lower.estimate.kind === 'absent') throw new Error('no figure is better when lower')
  const { value } = lower.estimate
  const set = scores.sets[0]?.set
  const of = (asked: number) =>
    unmetThresholds(scores, [{ metric: lower.id, value: asked }]).filter((one) => one.set === set)
  expect(of(value)).toEqual([])
  expect(of(value / 2)).toMatchObject([{ metric: lower.id, better: 'lower', asked: value / 2 }])
})

test('what is absent, or no figure at all, meets nothing', () => {
  expect(unmetThresholds(scores, [{ metric: 'eff@9', value: 0 }])).toHaveLength(scores.sets.length)
  const absent = unmetThresholds(scores, [{ metric: 'speedup', value: 0 }])
  expect(absent).toMatchObject([{ set: 'troublesome', seen: { kind: 'absent' } }])
})
