import { expect, test } from 'vitest'

import type { RunRecord } from '../../../harness/model/record.ts'
import { comparability } from '../../../harness/score/gate/comparability.ts'
import { builtTrial, withTrials } from '../../built-trials.ts'
import { buildRecord } from '../../record-builder.ts'

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const RECORD = buildRecord({
  problems: IDS.map((id) => ({ id })),
  candidates: IDS.map((problem) => ({ set: 'model', problem, name: '1' })),
})

const onMachine = (more: Partial<RunRecord['header']['machine']>): RunRecord => ({
  ...RECORD,
  header: { ...RECORD.header, machine: { ...RECORD.header.machine, ...more } },
})

test('a run stands in nothing’s way of being compared with itself', () => {
  expect(comparability(RECORD, RECORD)).toEqual({
    ...{ doubts: [], cautions: [], changedProblems: new Set(), isForeign: false },
  })
})

test('another processor or isolation level is a caution: ratios are compared', () => {
  const other = onMachine({ cpuModel: 'Another CPU', isolation: { level: 2, missing: [] } })
  const { cautions, doubts } = comparability(other, RECORD)
  expect(doubts).toEqual([])
  expect(cautions).toEqual([
    'another processor: Example CPU before, Another CPU now',
    'isolation level 4 before, 2 now',
  ])
})

test('of merged runs all processors are named, and the same ones in another order are the same', () => {
  const merged = (...models: readonly string[]): RunRecord => {
    const { machine } = RECORD.header
    const parts = models.map((cpuModel, at) => ({ index: at + 1, runId: 'x', machine: { ...machine, cpuModel } }))
    const divided = { of: models.length, corpus: 'c'.repeat(64), candidates: 'c'.repeat(64) }
    return { ...RECORD, header: { ...RECORD.header, merged: { ...divided, parts } } }
  }
  expect(comparability(merged('B', 'A'), merged('A', 'B')).cautions).toEqual([])
  expect(comparability(merged('B', 'A'), RECORD).cautions).toEqual(['another processor: Example CPU before, A, B now'])
})

test('a run that did not certify itself is named', () => {
  const doubtful = withTrials(RECORD, [builtTrial({ noise: 0.2 })])
  expect(comparability(doubtful, doubtful).cautions).toEqual(['not certified: the baseline and this run'])
})

test('of many differences the first are named and the others counted', () => {
  const changed = { ...RECORD, problems: RECORD.problems.map((one) => ({ ...one, hash: '0'.repeat(64) })) }
  const { doubts, changedProblems, isForeign } = comparability(changed, RECORD)
  expect(doubts.map(({ says }) => says)).toEqual(['problems changed since the baseline: a, b, c, d, e and 2 more'])
  expect([changedProblems.size, isForeign]).toEqual([7, false])
  const { header } = buildRecord({ precision: 'rigorous' })
  const [plan] = comparability({ ...RECORD, header: { ...header, sets: [] } }, RECORD).doubts
  expect(plan?.says).toMatch(/^another plan: precision quick and rigorous, .* and \d+ more$/)
})
