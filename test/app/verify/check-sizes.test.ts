import { describe, expect, it } from 'vitest'

import { checkSizes, slowestFamily } from '../../../harness/app/verify/check-sizes.ts'
import { loadProblem } from '../../../harness/corpus/load-corpus.ts'
import type { CanonicalLine } from '../../../harness/model/record.ts'
import { milliseconds } from '../../../harness/model/units.ts'
import { SOUND } from './broken-problem.ts'

const { card } = (await loadProblem(SOUND)).problem

const line = (small: number, large: number): CanonicalLine => ({
  ...{ kind: 'canonical', problem: card.id },
  times: [
    { caseId: 'small/scattered', level: 'small', family: 'scattered', cpu: milliseconds(small / 2) },
    { caseId: 'small/apart', level: 'small', family: 'apart', cpu: milliseconds(small) },
    { caseId: 'large/scattered', level: 'large', family: 'scattered', cpu: milliseconds(large) },
    { caseId: 'large/apart', level: 'large', family: 'apart', cpu: milliseconds(large / 2) },
  ],
})

describe('checkSizes', () => {
  it('is content with what is near the aim, and shows the slowest family of each level', () => {
    expect(checkSizes(card, line(3, 25))).toEqual([
      {
        ...{ problem: 'common-values', check: 'sizes', isRight: true },
        says: 'small n = 20000 3.0 ms, large n = 80000 25.0 ms',
        seen: {
          kind: 'sizes',
          levels: [
            { level: 'small', size: 20_000, cpu: 3e6 },
            { level: 'large', size: 80_000, cpu: 25e6 },
          ],
        },
      },
    ])
  })

  it('finds levels that are too small, and a top that is larger than it need be', () => {
    const says = (small: number, large: number) => checkSizes(card, line(small, large)).map((one) => one.says)
    expect(says(3, 1)).toEqual([expect.stringContaining('large is too small to be measured well; aim at 20 to 30 ms')])
    expect(says(0.1, 25)).toEqual([expect.stringContaining('small is too small')])
    expect(says(3, 400)).toEqual([expect.stringContaining('large is larger than it need be')])
    expect(says(0.01, 0.02)).toHaveLength(2)
  })

  it('does not pass what was not timed', () => {
    expect(checkSizes(card, { ...line(3, 25), times: [] })).toMatchObject([{ isRight: false }])
    expect(slowestFamily({ ...line(3, 25), times: [] }, 'small')).toBeUndefined()
  })
})
