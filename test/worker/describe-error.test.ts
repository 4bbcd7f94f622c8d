import { describe, expect, it } from 'vitest'

import { ERROR_CHARACTERS } from '../../harness/model/protocol.ts'
import { describeError } from '../../harness/worker/describe-error.ts'
import { openContext } from './open-context.ts'

const { evaluate } = openContext()

describe('describeError', () => {
  it.each([
    ['new RangeError("too far")', 'RangeError: too far'],
    ['new Error()', 'Error'],
    ['new (class Own extends Error { name = "Own" })("mine")', 'Own: mine'],
    ['({ name: "Like", message: "an error" })', 'Like: an error'],
    ['({})', 'an object that is no Error'],
    ['"text"', 'threw text'],
    ['undefined', 'threw undefined'],
    ['Symbol("s")', 'threw Symbol(s)'],
    ['() => 1', 'threw a function'],
    ['new Proxy(new Error("hidden"), {})', 'an object that is no Error'],
    ['({ get message() { throw 1 }, name: 7 })', 'an object that is no Error'],
  ])('says of %s: %s', (code, words) => {
    expect(describeError(evaluate(`(${code})`))).toBe(words)
  })

  it('stays within what a message may have', () => {
    const long = evaluate('Object.assign(new Error("m".repeat(5000)), { name: "n".repeat(5000) })')
    expect(describeError(long).length).toBeLessThanOrEqual(ERROR_CHARACTERS)
    expect(describeError('x'.repeat(5_000)).length).toBeLessThanOrEqual(ERROR_CHARACTERS)
  })

  it('joins nothing to the longest text that there can be', () => {
    const longest = evaluate('Object.assign(new Error(), { message: "x".repeat(64).padEnd(2 ** 20, "y") })')
    expect(describeError(longest)).toMatch(/^Error: x{64}y+$/)
  })
})
