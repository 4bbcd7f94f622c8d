import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { toBeAsFastAs, type Yardstick } from '../../harness/app/to-be-as-fast-as.ts'
import { RUNS, SQUARES } from '../e2e/candidates.ts'

const problems = join(import.meta.dirname, '../fixtures/problems-for-cli')
const SQUARING: Yardstick = { problem: 'sum-of-squares', problems }

describe('toBeAsFastAs', () => {
  it('passes for the canonical itself, within a factor no noise reaches', async () => {
    const { pass, message } = await toBeAsFastAs(SQUARES.accepted, { ...SQUARING, within: 1 })
    expect([pass, message()]).toEqual([true, expect.stringContaining("of the canonical's speed")])
  })

  it('fails for what is too slow or wrong, and says which', async () => {
    const slow = await toBeAsFastAs(RUNS.tooSlow, { problem: 'longest-run', problems })
    expect([slow.pass, slow.message()]).toEqual([false, expect.stringMatching(/^longest-run: too slow: /)])
    const { pass, message } = await toBeAsFastAs(SQUARES.wrong, SQUARING)
    expect(pass).toBe(false)
    expect(message()).toMatch(/^sum-of-squares: wrong answer: on case /)
  })

  it('fails for what is accepted and slower than it may be, with the figure', async () => {
    // Nothing is twice as fast as itself.
    const { pass, message } = await toBeAsFastAs(SQUARES.accepted, { ...SQUARING, within: -0.5 })
    expect(pass).toBe(false)
    expect(message()).toMatch(/^sum-of-squares: \d\.\d\d× \(.*\) of the canonical's speed$/)
  })
})
