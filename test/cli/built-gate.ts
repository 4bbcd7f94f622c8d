import type { GateResult, GateRow } from '../../harness/model/gate.ts'

const interval = (value: number) => ({ kind: 'interval' as const, value, low: value * 0.97, high: value * 1.03 })

export const builtRow = (name: string, more: Partial<GateRow> = {}): GateRow => ({
  ...{ set: 'model', problem: 'two-sum', name, finding: 'unchanged', reason: 'time', change: interval(1) },
  before: { verdict: 'accepted', speedup: interval(1.02) },
  now: { verdict: 'accepted', speedup: interval(1.02) },
  ...more,
})

export const slower = (name: string, factor = 0.8): GateRow =>
  builtRow(name, {
    ...{ finding: 'regressed', change: interval(factor), p: 1e-5, adjusted: 1e-4, isSameText: false },
    now: { verdict: 'accepted', speedup: interval(1.02 * factor) },
  })

export const builtGate = (more: Partial<GateResult> = {}): GateResult => ({
  ...{ status: 'met', run: 'now', baseline: 'base', minimalChange: 0.05, falseDiscoveries: 0.01 },
  ...{ doubts: [], cautions: [], unmet: [], rows: [builtRow('1')] },
  ...more,
})

/** All that a gate can have to say, and more of each than there is room for. */
export const crowdedGate = (): GateResult =>
  builtGate({
    status: 'not-met',
    rows: [
      ...Array.from({ length: 400 }, (_, index) => slower(`${index}`, 0.5 + index / 1_000)),
      builtRow('wrong', {
        finding: 'regressed',
        reason: 'verdict',
        change: { kind: 'absent', reason: 'nothing-measured' },
      }),
      builtRow('other', { finding: 'inconclusive', isSameCase: false }),
      builtRow('fine'),
    ],
    doubts: ['one', 'two', 'three', 'four'].map((says) => ({ kind: 'foreign', says })),
    cautions: ['another processor', 'not certified', 'isolation', 'more'],
    unmet: ['a', 'b', 'c', 'd', 'e'].map((set) => ({
      ...{ set, metric: 'eff@1', better: 'higher', asked: 0.8, seen: interval(0.5) },
    })),
  })
