import { expect, test } from 'vitest'

import { Warning } from '../../../harness/model/record.ts'
import { WARNING_TEXTS } from '../../../reports/wording/warning.ts'

test('every warning says what is doubtful and what would help', () => {
  expect(Warning.options.length).toBeGreaterThan(0)
  for (const warning of Warning.options) {
    expect(WARNING_TEXTS[warning].says).toMatch(/\w/u)
    expect(WARNING_TEXTS[warning].remedy).toMatch(/\w/u)
  }
})
