import { expect, it } from 'vitest'

import { showEdit } from '../../../../harness/app/verify/mutants/show-edit.ts'

it('shows the whole lines before and after, with the place', () => {
  const code = 'first\n  second + 1\nthird'
  const start = code.indexOf('+')
  expect(showEdit(code, { operator: 'arithmetic', start, end: start + 1, text: '-' })).toBe(
    'canonical.ts:2 (arithmetic)\n-   second + 1\n+   second - 1',
  )
})

it('shows every line of an edit over several, and the first and last of a text', () => {
  const shown = showEdit('a\nb\nc', { operator: 'deleted-statement', start: 0, end: 3, text: ';' })
  expect(shown).toBe('canonical.ts:1 (deleted-statement)\n- a\n- b\n+ ;')
  const last = showEdit('a\nb', { operator: 'constant', start: 2, end: 3, text: 'c' })
  expect(last).toBe('canonical.ts:2 (constant)\n- b\n+ c')
})
