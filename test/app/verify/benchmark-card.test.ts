import { expect, it } from 'vitest'

import { BenchmarkCard, benchmarkCard } from '../../../harness/app/verify/benchmark-card.ts'
import { fault, right } from '../../../harness/app/verify/finding.ts'
import { loadProblem } from '../../../harness/corpus/load-corpus.ts'
import { milliseconds } from '../../../harness/model/units.ts'
import { SOUND } from './broken-problem.ts'
import { FINDINGS } from './example-findings.ts'

const sound = await loadProblem(SOUND)

it('adds up what was seen', () => {
  const card = benchmarkCard([sound], FINDINGS, '1.2.3')
  expect(BenchmarkCard.parse(JSON.parse(JSON.stringify(card)))).toEqual(card)
  expect(card.scope).toEqual({
    ...{ language: 'TypeScript', problems: 1, categories: { everyday: 1 }, difficulties: { easy: 1 } },
    tags: { array: 1, 'hash-table': 1 },
  })
  expect(card.evidence).toEqual({
    mutants: { total: 7, killed: 6, declaredEquivalent: 2 },
    ...{ inputsOfAgreement: 2_005, problemsTimed: 1, faults: 1 },
  })
  expect(card.licence).toEqual(['MIT'])
})

it('always has limitations, and more where the evidence is weak', () => {
  const always = benchmarkCard([sound], [], '1').limitations
  expect(always.length).toBeGreaterThan(3)
  expect(always).toContain('Not timed in this verification: common-values.')
  const seen = { kind: 'sizes' as const, levels: [{ level: 'large', size: 9, cpu: milliseconds(4) }] }
  const weak = benchmarkCard([sound], [right('common-values', 'sizes', '', seen)], '1').limitations
  expect(weak).toContain('The canonical takes less than 10 ms at the top level of common-values.')
  expect(benchmarkCard([sound], FINDINGS, '1').limitations).toContain(
    '1 mutants of canonical solutions are found by no correctness case.',
  )
  expect(benchmarkCard([sound], [fault('other', 'card', '')], '1').evidence.faults).toBe(1)
})
