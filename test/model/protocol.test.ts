import { describe, expect, test } from 'vitest'

import {
  ERROR_CHARACTERS,
  HEADER_BYTES,
  Reply,
  Request,
  type Reply as ReplyMessage,
} from '../../harness/model/protocol.ts'
import { nanoseconds } from '../../harness/model/units.ts'

const nonce = 'n'
const time = nanoseconds(5)
const replies: readonly ReplyMessage[] = [
  { kind: 'begun', nonce },
  { kind: 'opened', nonce, load: time },
  { kind: 'ready', nonce, warmup: time },
  { kind: 'done', nonce, cpu: time, process: time },
  { kind: 'answer', nonce, bytes: 12 },
  { kind: 'failed', nonce, stage: 'call', error: 'x' },
  { kind: 'invalid', nonce, stage: 'call', why: 'x' },
  { kind: 'exceeded', nonce, stage: 'load', what: 'console' },
]

test('the samples cover every reply', () => {
  expect(replies.map(({ kind }) => kind)).toEqual(Reply.options.map((option) => option.shape.kind.value))
})

describe.each(replies)('the reply $kind', (reply) => {
  test('parses to itself', () => {
    expect(Reply.parse(JSON.parse(JSON.stringify(reply)))).toEqual(reply)
  })

  test('has no field too many or too few', () => {
    expect(Reply.safeParse({ ...reply, verdict: 'accepted' }).success).toBe(false)
    for (const field of Object.keys(reply)) {
      const rest = Object.fromEntries(Object.entries(reply).filter(([key]) => key !== field))
      expect(Reply.safeParse(rest).success).toBe(false)
    }
  })
})

test('a lie about a figure does not parse', () => {
  for (const cpu of [-1, NaN, Infinity, '1', null]) {
    expect(Reply.safeParse({ kind: 'done', nonce, cpu, process: 1 }).success).toBe(false)
  }
  for (const size of [-1, 1.5, NaN, 2 ** 60]) {
    expect(Reply.safeParse({ kind: 'answer', nonce, bytes: size }).success).toBe(false)
  }
})

test('the longest error fits a header, even when every character takes six bytes of JSON', () => {
  const error = '\u0000'.repeat(ERROR_CHARACTERS)
  const reply = Reply.parse({ kind: 'failed', nonce: 'f'.repeat(64), stage: 'warm-up', error })
  expect(JSON.stringify(reply).length).toBeLessThan(HEADER_BYTES)
  expect(Reply.safeParse({ kind: 'failed', nonce, stage: 'call', error: `${error}x` }).success).toBe(false)
})

test('a request asks for at least one input', () => {
  expect(Request.safeParse({ kind: 'prepare', inputs: [], bytes: 0 }).success).toBe(false)
  expect(Request.safeParse({ kind: 'prepare', inputs: [4], bytes: 4 }).success).toBe(true)
  expect(Request.safeParse({ kind: 'prepare', inputs: [4], bytes: 4, expected: '[1]' }).success).toBe(false)
})
