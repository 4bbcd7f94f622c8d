import { expect, it } from 'vitest'

import type { TypeCheck } from '../../../harness/model/record.ts'
import { sayTypeErrors } from '../../../reports/wording/type-errors.ts'
import { buildRecord } from '../../record-builder.ts'

const record = buildRecord({
  candidates: ['1', '2', '3'].map((name) => ({ set: 'm', problem: 'two-sum', name, source: `// ${name}` })),
})

const said = (...checks: readonly TypeCheck[]): string | undefined =>
  sayTypeErrors({
    ...record,
    types: record.candidates.flatMap(({ measurement: key }, index) => {
      const check = checks[index]
      return check === undefined ? [] : [{ kind: 'types', key, check }]
    }),
  })

const right: TypeCheck = { kind: 'checked', diagnostics: [], total: 0 }
const wrong: TypeCheck = {
  ...{ kind: 'checked', total: 2 },
  diagnostics: [{ code: 'TS2322', line: 4, column: 1, message: 'No \u001B[1mlist.' }],
}

it('says nothing where types were not checked', () => {
  expect(sayTypeErrors(record)).toBeUndefined()
})

it('counts candidates with errors, with one of them', () => {
  expect(said(right, right, right)).toBe('0 of 3 candidates have type errors. No verdict depends on it')
  const text = said(right, wrong, wrong) ?? ''
  expect(text).toMatch(/^2 of 3 candidates have type errors, such as m\/two-sum\/2:4 TS2322 No .*list\.\. No verdict/)
  expect(text).not.toContain('\u001B')
})

it('says how many could not be checked', () => {
  expect(said(wrong, { kind: 'unchecked', why: 'it broke' })).toMatch(
    /^1 of 2 candidates has type errors.*; 1 candidate could not be checked\. No verdict/,
  )
})
