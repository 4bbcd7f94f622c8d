import { describe, expect, test } from 'vitest'

import { gateLines, sayChange, saySide, sayUnmet } from '../../harness/cli/gate-words.ts'
import { builtGate, builtRow, crowdedGate, slower } from './built-gate.ts'

describe('a gate in lines', () => {
  test('is never more than ten, whatever there is to say', () => {
    const lines = gateLines(crowdedGate())
    expect(lines).toHaveLength(10)
    expect(lines[0]).toBe('Gate not met: 401 candidates regressed and 5 thresholds not met.')
    expect(lines.at(5)).toBe('… and 398 more regressed.')
    expect(lines.at(-1)).toBe('A change counts from 5 % of time on; of the changes called, at most 1 % are none.')
    for (const line of lines) expect(line).not.toContain('\n')
  })

  test('that is met says with what it was compared', () => {
    expect(gateLines(builtGate())).toEqual([
      'Gate met: nothing regressed.',
      'Run now against baseline base: 0 regressed, 0 improved, 1 unchanged, 0 inconclusive, 0 new, 0 missing.',
      'A change counts from 5 % of time on; of the changes called, at most 1 % are none.',
    ])
  })

  test('that regressed names the row, its change with interval, and both speedups', () => {
    const lines = gateLines(builtGate({ status: 'not-met', rows: [slower('3')] }))
    expect(lines[2]).toBe('model/two-sum/3: 0.80× (0.78–0.82) of its speed; 1.02× before, 0.82× now')
  })

  test('that is inconclusive says why, first of all', () => {
    const doubts = [
      { kind: 'foreign' as const, says: 'another plan' },
      { kind: 'empty' as const, says: 'nothing was compared' },
    ]
    const lines = gateLines(builtGate({ status: 'inconclusive', rows: [], doubts }))
    expect(lines[0]).toBe('Gate inconclusive: another plan.')
    expect(lines[1]).toBe('In doubt: nothing was compared.')
  })

  test('without a baseline speaks of thresholds alone', () => {
    const { baseline: _, ...result } = builtGate({ rows: [] })
    expect(gateLines(result)).toEqual(['Gate met: every threshold is met.'])
  })

  test('does not let a name act', () => {
    const rows = [{ ...slower('1'), set: 'evil\u001b[2J\n::error::x' }]
    const text = gateLines(builtGate({ status: 'not-met', rows })).join('\n')
    expect(text).not.toContain('\u001b')
    expect(text).not.toContain('::error::')
  })
})

test('a bound is said as one', () => {
  const bound = (value: number, finding: 'regressed' | 'improved' | 'inconclusive') =>
    sayChange(builtRow('1', { reason: 'stopped', finding, change: { kind: 'point', value, reason: 'censored' } }))
  expect(bound(0.1, 'regressed')).toBe('at most 0.10×')
  expect(bound(5, 'improved')).toBe('at least 5.00×')
  expect(bound(0.99, 'inconclusive')).toBe('about 0.99×')
  expect(sayChange(builtRow('1', { change: { kind: 'absent', reason: 'nothing-measured' } }))).toBe('–')
})

test('a side without a speedup is its verdict', () => {
  const speedup = { kind: 'absent', reason: 'none-correct' } as const
  expect(saySide({ verdict: 'wrong-answer', speedup })).toBe('wrong answer')
  expect(saySide({ verdict: 'unmeasured', speedup })).toBe('not measured')
  expect(saySide(undefined)).toBe('–')
})

test('a threshold says what was asked and what was seen', () => {
  const figure = { set: 'model', metric: 'eff@1', better: 'higher', asked: 0.8 } as const
  expect(sayUnmet({ ...figure, seen: { kind: 'point', value: 0.5, reason: 'observed-once' } })).toBe(
    'model: eff@1 is 0.500, below 0.8',
  )
  expect(sayUnmet(figure)).toBe('model: eff@1 is absent (no such metric), below 0.8')
  const lower = { ...figure, better: 'lower', seen: { kind: 'absent', reason: 'none-correct' } } as const
  expect(sayUnmet(lower)).toBe('model: eff@1 is absent (none-correct), above 0.8')
})
