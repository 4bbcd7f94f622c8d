import { expect, test } from 'vitest'

import { ciOf } from '../../harness/cli/ci.ts'

test('reads what a GitHub runner sets, and takes what is empty as not there', () => {
  expect(ciOf({ GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: '/tmp/summary' })).toEqual({
    ...{ hasAnnotations: true, summaryFile: '/tmp/summary' },
  })
  expect(ciOf({ GITHUB_ACTIONS: '', GITHUB_STEP_SUMMARY: '' })).toEqual({
    hasAnnotations: false,
    summaryFile: undefined,
  })
  expect(ciOf({ GITHUB_ACTIONS: 'false' }).hasAnnotations).toBe(false)
  expect(ciOf({})).toEqual({ hasAnnotations: false, summaryFile: undefined })
})
