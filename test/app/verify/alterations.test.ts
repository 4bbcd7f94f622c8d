import { expect, it } from 'vitest'

import { ALTERATIONS } from '../../../harness/app/verify/alterations.ts'

const altered = (value: unknown): Record<string, unknown> =>
  Object.fromEntries(
    ALTERATIONS.flatMap(({ says, of }) => {
      const other = of(value)
      return other === undefined ? [] : [[says, other]]
    }),
  )

it('changes the last place there is', () => {
  expect(altered([[1, 2], [3]])).toEqual({
    'a number is one more': [[1, 2], [4]],
    'the last member is missing': [[1, 2]],
    'the first member comes once more': [[1, 2], [3], [1, 2]],
  })
  expect(altered({ name: 'ink', isNew: true })).toEqual({
    'true and false are exchanged': { name: 'ink', isNew: false },
    'the last letter of a text is another': { name: 'inq', isNew: true },
  })
  expect(altered('q')).toEqual({ 'the last letter of a text is another': 'k' })
})

it('leaves alone what has no such place', () => {
  expect(altered(null)).toEqual({})
  expect(altered([])).toEqual({})
  expect(altered('')).toEqual({})
})

it('never gives the value back, and never changes it', () => {
  for (const value of [0, [0], { a: [true, 'x'] }, [[''], [5]]]) {
    const before = JSON.stringify(value)
    for (const other of Object.values(altered(value))) expect(JSON.stringify(other)).not.toBe(before)
    expect(JSON.stringify(value)).toBe(before)
  }
})
