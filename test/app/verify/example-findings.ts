import { fault, right, type Finding } from '../../../harness/app/verify/finding.ts'
import { milliseconds } from '../../../harness/model/units.ts'

/** What a verification might have seen of the sound problem. */
export const FINDINGS: readonly Finding[] = [
  right('common-values', 'agreement', '', { kind: 'agreement', with: 'search-each', inputs: 2_005 }),
  right('common-values', 'mutants', '', {
    ...{ kind: 'mutants', total: 7, killed: 6, declared: 2, excused: [] },
    survivors: ['canonical.ts:5 (constant)\n- a\n+ b'],
  }),
  right('common-values', 'sizes', '', {
    kind: 'sizes',
    levels: [
      { level: 'small', size: 20_000, cpu: milliseconds(3) },
      { level: 'large', size: 80_000, cpu: milliseconds(25) },
    ],
  }),
  right('common-values', 'order', '', {
    kind: 'order',
    references: [
      { name: 'canonical', growth: 'n', ratio: 1 },
      { name: 'sort-both', growth: 'n log n', ratio: 2.5 },
      { name: 'search-each', growth: 'n^2' },
    ],
  }),
  fault('common-values', 'naive', 'made up'),
]
