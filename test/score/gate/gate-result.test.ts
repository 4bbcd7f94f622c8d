/** What the gate makes of whole records: every finding, and everything that must never be green. */
import { describe, expect, test } from 'vitest'

import { score } from '../../../harness/app/score.ts'
import { FALSE_DISCOVERIES, MINIMAL_CHANGE } from '../../../harness/model/defaults.ts'
import { GateResult, type GateRow } from '../../../harness/model/gate.ts'
import type { RunRecord } from '../../../harness/model/record.ts'
import { gateResult, type Baseline } from '../../../harness/score/gate/gate-result.ts'
import type { Threshold } from '../../../harness/score/gate/unmet-thresholds.ts'
import { buildRecord, type BuiltCandidate } from '../../record-builder.ts'

const of = (problem: string, more: Partial<BuiltCandidate> = {}): BuiltCandidate => ({
  ...{ set: 'model', problem, name: '1', pairs: 4, ...more },
})

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g']

const record = (candidates: readonly BuiltCandidate[], seed = 1): RunRecord =>
  buildRecord({ seed, noise: 0.007, problems: IDS.map((id) => ({ id })), candidates })

const BEFORE = record([
  of('a'),
  of('b'),
  of('c', { ratios: 1.5 }),
  of('d', { verdict: 'wrong-answer' }),
  of('e'),
  of('f', { verdict: 'too-slow', ratios: 30 }),
  of('g'),
])
const SCORES = await score(BEFORE)

const judge = async (
  run: RunRecord,
  baseline: Baseline,
  thresholds: readonly Threshold[] = [],
): Promise<GateResult> => {
  const bar = { minimalChange: MINIMAL_CHANGE, falseDiscoveries: FALSE_DISCOVERIES }
  const result = gateResult({ run, scores: await score(run), baseline, thresholds, ...bar })
  expect(GateResult.parse(JSON.parse(JSON.stringify(result)))).toEqual(result)
  return result
}
const against = (baseline: RunRecord, run: RunRecord): Promise<GateResult> =>
  judge(run, { kind: 'read', record: baseline })

const rowOf = ({ rows }: GateResult, problem: string): GateRow | undefined =>
  rows.find((row) => row.problem === problem)

describe('a comparison', () => {
  test('finds what regressed, improved, stayed, came and went, the worst first', async () => {
    const now = record(
      [
        of('a'),
        of('b', { ratios: 1.4 }),
        of('c', { ratios: 1 }),
        of('d'),
        of('e', { verdict: 'runtime-error' }),
        of('f', { verdict: 'too-slow', ratios: 30 }),
        of('g', { name: '2' }),
      ],
      2,
    )
    const result = await against(BEFORE, now)
    expect(result.status).toBe('not-met')
    expect(result.rows.map(({ problem, finding, reason }) => [problem, finding, reason])).toEqual([
      ['e', 'regressed', 'verdict'],
      ['b', 'regressed', 'time'],
      ['d', 'improved', 'verdict'],
      ['c', 'improved', 'time'],
      ['g', 'new', 'only-now'],
      ['g', 'missing', 'only-before'],
      ['f', 'unchanged', 'both-stopped'],
      ['a', 'unchanged', 'time'],
    ])
    const slower = rowOf(result, 'b')
    if (slower?.change.kind !== 'interval') throw new Error('no interval')
    expect(slower.change.low).toBeLessThan(1 / 1.4)
    expect(slower.change.high).toBeGreaterThan(1 / 1.4)
    expect(slower.before).toMatchObject({ verdict: 'accepted', speedup: { kind: 'interval' } })
    expect(rowOf(result, 'e')?.now).toEqual({
      ...{ verdict: 'runtime-error', speedup: { kind: 'absent', reason: 'none-correct' } },
    })
    expect(result.cautions).toEqual([
      '2 of 2 regressed candidates have the text of before: what changed is not their text',
    ])
  })

  test('of the same run on a slower machine with another seed is met', async () => {
    const slow = buildRecord({
      ...{ seed: 9, noise: 0.007, timeScale: 3, problems: IDS.map((id) => ({ id })) },
      candidates: ['a', 'b', 'g'].map((id) => of(id)),
    })
    const other: RunRecord = {
      ...slow,
      header: { ...slow.header, machine: { ...slow.header.machine, cpuModel: 'Slow CPU' } },
    }
    const base = record(['a', 'b', 'g'].map((id) => of(id)))
    const result = await against(base, other)
    expect(result.status).toBe('met')
    expect(result.doubts).toEqual([])
    expect(result.cautions).toEqual(['another processor: Example CPU before, Slow CPU now'])
  })

  test('rows with too few pairs stay open, and a comparison of such rows is not green', async () => {
    const one = record([of('a', { pairs: 1 })])
    const result = await against(one, one)
    expect(rowOf(result, 'a')).toMatchObject({ finding: 'inconclusive', reason: 'few-pairs' })
    expect(result).toMatchObject({ status: 'inconclusive', doubts: [{ kind: 'noisy' }] })
  })
})

describe('never green', () => {
  const green = record(['a', 'b'].map((id) => of(id)))
  const doubtOf = async (baseline: RunRecord, run = green): Promise<readonly string[]> => {
    const { status, doubts } = await against(baseline, run)
    expect(status).toBe('inconclusive')
    return doubts.map(({ kind, says }) => `${kind}: ${says}`)
  }
  const headed = (more: Partial<RunRecord['header']>): RunRecord => ({ ...green, header: { ...green.header, ...more } })

  test('a comparison with itself is, for there is no doubt', async () => {
    expect((await against(green, green)).status).toBe('met')
  })

  test('an empty baseline, or one that has nothing in common with the run', async () => {
    const empty = { ...green, candidates: [], measurements: [], problems: [] }
    expect(await doubtOf(empty)).toContain('empty: the baseline has no candidate')
    const other = record([of('c')])
    expect(await doubtOf(other)).toEqual(['empty: no candidate of this run is in the baseline: nothing was compared'])
  })

  test('a baseline that cannot be read, whatever the run', async () => {
    const result = await judge(green, { kind: 'unreadable', why: 'not JSON' })
    expect(result).toMatchObject({
      status: 'inconclusive',
      doubts: [{ kind: 'baseline-unreadable', says: 'not JSON' }],
    })
    expect(result.baseline).toBeUndefined()
  })

  test('a torn, interrupted or partial baseline, or run', async () => {
    const { end: _, ...torn } = green
    const end = { kind: 'end', finishedAt: '2026-01-01T00:01:00Z', interrupted: true } as const
    const shard = { index: 2, of: 4, corpus: 'c'.repeat(64), candidates: 'c'.repeat(64) }
    const { index: _index, ...divided } = shard
    const parts = [{ index: 1, runId: 'x', machine: green.header.machine }]
    const cases: readonly (readonly [RunRecord, string])[] = [
      [torn, 'breaks off: it has no end'],
      [{ ...green, end }, 'was interrupted; finish it with --resume'],
      [{ ...green, measurements: green.measurements.slice(1) }, 'lacks the measurements of 1 of its 2 candidates'],
      [headed({ shard }), 'is shard 2 of 4 alone; merge all of them first'],
      [headed({ merged: { ...divided, parts } }), 'was merged from 1 of 4 shards'],
    ]
    for (const [unfinished, says] of cases) {
      expect(await doubtOf(unfinished)).toContain(`incomplete: the baseline ${says}`)
      expect(await doubtOf(green, unfinished)).toContain(`incomplete: this run ${says}`)
    }
  })

  test('another effbench, Node or plan: nothing is compared, and each difference is named', async () => {
    const { plan, machine } = green.header
    const cases: readonly (readonly [RunRecord, string])[] = [
      [headed({ effbenchVersion: '9.9.9' }), 'effbench 9.9.9 before and 0.0.0 now'],
      [headed({ machine: { ...machine, node: '24.1.0' } }), 'Node 24.1.0 before and 24.0.0 now'],
      [headed({ plan: { ...plan, v8: 'default' } }), 'another plan: v8 default and predictable'],
    ]
    for (const [foreign, says] of cases) {
      expect(await doubtOf(foreign)).toEqual([`foreign: ${says}`])
      expect((await against(foreign, green)).rows).toEqual([])
    }
    const seeded = headed({ plan: { ...plan, seed: 'ffffffff' } })
    expect((await against(seeded, green)).status).toBe('met')
  })

  test('a problem that has changed: its rows are open, the others are compared', async () => {
    const changed = {
      ...green,
      problems: green.problems.map((one) => (one.card.id === 'a' ? { ...one, hash: '0'.repeat(64) } : one)),
    }
    expect(await doubtOf(changed)).toEqual(['foreign: problems changed since the baseline: a'])
    const result = await against(changed, green)
    expect(rowOf(result, 'a')).toMatchObject({ finding: 'inconclusive', reason: 'problem-changed' })
    expect(rowOf(result, 'b')).toMatchObject({ finding: 'unchanged' })
  })

  test('a candidate that we failed on, before or now', async () => {
    const faulty = record([of('a'), of('b', { verdict: 'harness-fault' })])
    expect(await doubtOf(faulty)).toContain('faults: the harness failed on 1 measurements of the baseline')
    expect(await doubtOf(green, faulty)).toContain('faults: the harness failed on 1 measurements of this run')
  })

  test('candidates that cannot be told apart', async () => {
    const twice = record([of('a'), of('b'), of('b', { source: 'another' })])
    expect(await doubtOf(twice)).toContain(
      'foreign: the baseline names model/b/1 twice, so that rows cannot be told apart',
    )
  })

  test('but a regression that is plain is said all the same', async () => {
    const { end: _, ...torn } = green
    expect((await against(torn, record([of('a'), of('b', { ratios: 2 })]))).status).toBe('not-met')
  })
})

describe('thresholds', () => {
  test('are judged without a baseline, and beside one', async () => {
    expect(SCORES.sets).toHaveLength(1)
    const none: Baseline = { kind: 'none' }
    expect((await judge(BEFORE, none, [{ metric: 'pass@1', value: 0.5 }])).status).toBe('met')
    const missed = await judge(BEFORE, none, [{ metric: 'pass@1', value: 0.9 }])
    expect(missed).toMatchObject({ status: 'not-met', unmet: [{ set: 'model', metric: 'pass@1', asked: 0.9 }] })
    const both = await judge(BEFORE, { kind: 'read', record: BEFORE }, [{ metric: 'pass@1', value: 0.9 }])
    expect(both.status).toBe('not-met')
  })

  test('are not judged by half a run', async () => {
    const { end: _, ...torn } = BEFORE
    const result = await judge(torn, { kind: 'none' }, [{ metric: 'pass@1', value: 0.9 }])
    expect(result).toMatchObject({ status: 'inconclusive', unmet: [] })
  })
})
