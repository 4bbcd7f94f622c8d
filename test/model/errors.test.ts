import { expect, test } from 'vitest'

import { CorpusError, HarnessFault, UsageError } from '../../harness/model/errors.ts'

test.each([CorpusError, UsageError, HarnessFault])('the three at fault are told apart: %o', (Kind) => {
  const cause = new Error('first')
  const error = new Kind('what happened', { cause })
  expect(error).toBeInstanceOf(Error)
  expect(error.name).toBe(Kind.name)
  expect(String(error)).toBe(`${Kind.name}: what happened`)
  expect(error.cause).toBe(cause)
  expect([CorpusError, UsageError, HarnessFault].filter((other) => error instanceof other)).toEqual([Kind])
})
