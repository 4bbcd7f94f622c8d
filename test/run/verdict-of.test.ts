import { describe, expect, it } from 'vitest'

import type { Exchange } from '../../harness/host/mailbox.ts'
import { LIMITS } from '../../harness/model/defaults.ts'
import { HarnessFault } from '../../harness/model/errors.ts'
import { milliseconds, seconds } from '../../harness/model/units.ts'
import type { Verdict } from '../../harness/model/verdict.ts'
import { preview, verdictOf } from '../../harness/run/verdict-of.ts'

const { answerBytes, consoleBytes, memory } = LIMITS
const limit = milliseconds(5)
const reply = (of: Extract<Exchange, { kind: 'reply' }>['reply']): Exchange => ({
  ...{ kind: 'reply', reply: of, body: undefined, at: limit },
})

describe('verdictOf', () => {
  it.each<[Exchange, Verdict]>([
    [
      reply({ kind: 'failed', nonce: '', stage: 'call', error: 'E' }),
      { kind: 'runtime-error', caseId: 'c', error: 'E' },
    ],
    [reply({ kind: 'failed', nonce: '', stage: 'load', error: 'E' }), { kind: 'runtime-error', error: 'E' }],
    [
      reply({ kind: 'failed', nonce: '', stage: 'entry', error: 'E' }),
      { kind: 'not-loadable', reason: 'no-entry-point', detail: 'E' },
    ],
    [reply({ kind: 'invalid', nonce: '', stage: 'call', why: 'W' }), { kind: 'invalid-output', caseId: 'c', why: 'W' }],
    [
      reply({ kind: 'exceeded', nonce: '', stage: 'call', what: 'console' }),
      { kind: 'output-limit', caseId: 'c', what: 'console', limit: consoleBytes },
    ],
    [
      reply({ kind: 'exceeded', nonce: '', stage: 'call', what: 'answer' }),
      { kind: 'output-limit', caseId: 'c', what: 'answer', limit: answerBytes },
    ],
    [
      { kind: 'time-limit', clock: 'cpu', limit },
      { kind: 'time-limit', caseId: 'c', clock: 'cpu', limit },
    ],
    [
      { kind: 'memory-limit', limit: memory },
      { kind: 'memory-limit', caseId: 'c', limit: memory },
    ],
    [{ kind: 'too-large' }, { kind: 'output-limit', caseId: 'c', what: 'answer', limit: answerBytes }],
    [
      { kind: 'forged', detail: 'D' },
      { kind: 'tampered', caseId: 'c', reason: 'forged-message', detail: 'D' },
    ],
    // An exit is never success, whatever its code.
    [
      { kind: 'exited', detail: 'exit code 0' },
      { kind: 'runtime-error', caseId: 'c', error: 'exit code 0' },
    ],
  ])('of %j', (exchange, verdict) => {
    expect(verdictOf(exchange, 'c', LIMITS)).toEqual(verdict)
  })

  it('is nobody’s where the machine gave no time: that is ours to answer for, with what was waited for', () => {
    const stalled: Exchange = { kind: 'stalled', used: milliseconds(340), waited: seconds(20) }
    expect(() => verdictOf(stalled, 'c', LIMITS)).toThrow(HarnessFault)
    expect(() => verdictOf(stalled, 'c', LIMITS)).toThrow(/0\.3 s of CPU time in 20\.0 s/)
  })

  it('is none where the child said what it was asked for', () => {
    expect(verdictOf(reply({ kind: 'answer', nonce: '', bytes: 1 }), 'c', LIMITS)).toBeUndefined()
    expect(verdictOf(reply({ kind: 'done', nonce: '', cpu: limit, process: limit }), 'c', LIMITS)).toBeUndefined()
  })
})

describe('preview', () => {
  it('keeps a short text and cuts a long one, telling its length', () => {
    expect(preview('short')).toBe('short')
    expect(preview('x'.repeat(401))).toBe(`${'x'.repeat(400)}… (401 characters)`)
  })
})
