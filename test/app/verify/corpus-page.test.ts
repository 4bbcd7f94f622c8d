import { describe, expect, it } from 'vitest'

import { corpusPage } from '../../../harness/app/verify/corpus-page.ts'
import { corpusRow } from '../../../harness/app/verify/corpus-row.ts'
import { corpusTable } from '../../../harness/app/verify/corpus-table.ts'
import { loadProblem } from '../../../harness/corpus/load-corpus.ts'
import { SOUND } from './broken-problem.ts'
import { FINDINGS } from './example-findings.ts'

const sound = await loadProblem(SOUND)
const rows = [corpusRow(sound, FINDINGS), corpusRow(sound, [])]

describe('corpusPage', () => {
  it('has a line for each problem, with a dash for what was not looked at', () => {
    const lines = corpusPage(rows, new Map()).split('\n')
    const table = lines.filter((line) => line.startsWith('| `'))
    expect(table).toEqual([
      '| `common-values` | everyday, easy | 20,000, 80,000 | 25 ms | 2.5×, stopped | n, n log n, n^2 | 86 % | ' +
        'searching a list for every element instead of remembering it, and allocation of sorted copies |',
      expect.stringMatching(/\| – \| – \| n, n log n, n\^2 \| – \|/),
    ])
  })

  it('shows the mutants that survive, and no heading where there are none', () => {
    const survivors = new Map([
      ['common-values', ['canonical.ts:5 (constant)\n- a\n+ b']],
      ['another', []],
    ])
    const page = corpusPage(rows, survivors)
    expect(page).toContain('### common-values\n\n```diff\ncanonical.ts:5 (constant)\n- a\n+ b\n```')
    expect(page).not.toContain('another')
    expect(corpusPage(rows, new Map())).not.toContain('survive')
  })
})

describe('corpusTable', () => {
  it('sets the same figures in columns', () => {
    const lines = corpusTable(rows).split('\n')
    expect(lines.map((line) => line.split(/ {2,}/))).toEqual([
      ['problem', 'canonical', 'references', 'killed', 'faults'],
      ['common-values', '25 ms', '2.5×, stopped', '86 %', '1'],
      ['common-values', '–', '–', '–', '0'],
    ])
    expect(new Set(lines.map((line) => line.search(/killed|86|– +0$/))).size).toBe(1)
  })
})
