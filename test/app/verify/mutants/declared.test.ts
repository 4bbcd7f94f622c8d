import { describe, expect, it } from 'vitest'

import { isDeclared } from '../../../../harness/app/verify/mutants/declared.ts'
import { mutantsOf } from '../../../../harness/app/verify/mutants/mutants-of.ts'

const CODE = 'let bits = 32 - size\nlet other = 32 - size'

const declared = (at: string, to?: string): string[] =>
  mutantsOf(CODE)
    .filter((mutant) => isDeclared(CODE, mutant, { at, because: 'for speed', ...(to === undefined ? {} : { to }) }))
    .map(({ source }) => source)

describe('isDeclared', () => {
  it('takes every change within the piece, wherever it stands', () => {
    expect(declared('32 - size')).toHaveLength(6)
    expect(declared('bits = 32 - size')).toHaveLength(3)
  })

  it('takes the one change that is named', () => {
    expect(declared('bits = 32 - size', 'bits = 32 + size')).toEqual(['let bits = 32 + size\nlet other = 32 - size'])
  })

  it('takes nothing else', () => {
    expect(declared('64 - size')).toEqual([])
    expect(declared('')).toEqual([])
    expect(declared('2 - size')).toHaveLength(2)
  })
})
