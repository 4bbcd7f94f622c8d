import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { replyDecoder, type Decoded } from '../../harness/host/reply-decoder.ts'
import { HEADER_BYTES } from '../../harness/model/protocol.ts'

const NONCE = 'a1b2'
const ANSWER_BYTES = 1_000

const decodeAll = (chunks: readonly Uint8Array[]): Decoded[] => {
  const decoder = replyDecoder({ nonce: NONCE, answerBytes: ANSWER_BYTES })
  return chunks.flatMap((chunk) => decoder.push(chunk))
}

const header = (fields: object): string => `${JSON.stringify({ ...fields, nonce: NONCE })}\n`

/** A stream that an honest worker may send, and what it must be read as. */
const message = fc.oneof(
  fc.record({ kind: fc.constant('opened' as const), load: fc.nat() }),
  fc.record({ kind: fc.constant('done' as const), cpu: fc.nat(), process: fc.nat() }),
  fc.record({
    kind: fc.constant('failed' as const),
    stage: fc.constantFrom('load' as const, 'call' as const),
    error: fc.string({ maxLength: 900, unit: 'binary' }),
  }),
  fc.record({ kind: fc.constant('answer' as const), body: fc.string({ maxLength: 200, unit: 'grapheme' }) }),
)

const split = (data: Uint8Array, cuts: readonly number[]): Uint8Array[] => {
  const at = [0, ...cuts.map((cut) => cut % (data.length + 1)), data.length].toSorted((first, second) => first - second)
  return at.slice(1).map((end, index) => data.subarray(at[index], end))
}

const inWords = (decoded: Decoded): object =>
  decoded.kind === 'reply' ? { ...decoded.reply, body: decoded.body?.toString('utf8') } : decoded

describe('replyDecoder', () => {
  it('reads the same messages whatever the split of their bytes', () => {
    fc.assert(
      fc.property(fc.array(message, { maxLength: 6 }), fc.array(fc.nat(), { maxLength: 12 }), (messages, cuts) => {
        const texts = messages.map((one) =>
          one.kind === 'answer'
            ? header({ kind: 'answer', bytes: Buffer.byteLength(one.body) }) + one.body
            : header(one),
        )
        const expected = messages.map((one) =>
          one.kind === 'answer'
            ? { kind: 'answer', nonce: NONCE, bytes: Buffer.byteLength(one.body), body: one.body }
            : { ...one, nonce: NONCE, body: undefined },
        )
        expect(decodeAll(split(Buffer.from(texts.join('')), cuts)).map(inWords)).toEqual(expected)
      }),
    )
  })

  it('reads byte for byte what it reads at once', () => {
    const text = Buffer.from(`${header({ kind: 'answer', bytes: 4 })}"ä"${header({ kind: 'begun' })}`)
    expect(decodeAll(Array.from(text, (byte) => Uint8Array.of(byte))).map(inWords)).toEqual(
      decodeAll([text]).map(inWords),
    )
    expect(decodeAll([text])).toHaveLength(2)
  })

  it('survives any bytes, and tells of at most one fault, the last thing it says', () => {
    const noise = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ maxLength: 100 }).map((text) => Buffer.from(`${text}\n`)),
      message.map((one) => Buffer.from(header(one))),
      fc.constant(Buffer.from(header({ kind: 'answer', bytes: 3 }))),
    )
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 20 }), (chunks) => {
        const decoded = decodeAll(chunks)
        const faults = decoded.filter(({ kind }) => kind !== 'reply')
        expect(faults.length).toBeLessThanOrEqual(1)
        expect(faults).toEqual(decoded.slice(-1).filter(({ kind }) => kind !== 'reply'))
      }),
    )
  })

  it.each([
    ['no JSON', 'nonsense\n', 'none of ours'],
    ['an unknown kind', header({ kind: 'accepted' }), 'none of ours'],
    ['a field too many', header({ kind: 'begun', verdict: 'accepted' }), 'none of ours'],
    ['a negative time', header({ kind: 'opened', load: -1 }), 'none of ours'],
    ['an endless time', '{"kind":"opened","load":1e999,"nonce":"a1b2"}\n', 'none of ours'],
    [
      'an error text beyond its cap',
      header({ kind: 'failed', stage: 'call', error: 'x'.repeat(1_001) }),
      'none of ours',
    ],
    ['another nonce', '{"kind":"begun","nonce":"a1b3"}\n', 'nonce'],
    ['no nonce', '{"kind":"begun"}\n', 'none of ours'],
    ['a line beyond its cap', `${' '.repeat(HEADER_BYTES)}{}\n`, 'endless'],
    ['a line that never ends', 'x'.repeat(HEADER_BYTES + 1), 'endless'],
  ])('takes %s for forged, and reads nothing after it', (_, text, why) => {
    const decoder = replyDecoder({ nonce: NONCE, answerBytes: ANSWER_BYTES })
    const [fault, ...more] = decoder.push(Buffer.from(text))
    expect(fault?.kind === 'forged' && fault.detail).toContain(why)
    expect(more).toEqual([])
    expect(decoder.push(Buffer.from(header({ kind: 'begun' })))).toEqual([])
  })

  it('waits for a body up to its cap, and refuses one that is announced larger before a byte of it came', () => {
    const atCap = header({ kind: 'answer', bytes: ANSWER_BYTES })
    expect(decodeAll([Buffer.from(atCap)])).toEqual([])
    expect(decodeAll([Buffer.from(atCap + 'x'.repeat(ANSWER_BYTES))])).toHaveLength(1)
    const beyond = decodeAll([Buffer.from(header({ kind: 'answer', bytes: ANSWER_BYTES + 1 }))])
    expect(beyond).toEqual([{ kind: 'too-large', bytes: ANSWER_BYTES + 1 }])
  })

  it('reads a large body that comes in small pieces in time that grows with its size', () => {
    const bytes = 2_000_000
    const decoder = replyDecoder({ nonce: NONCE, answerBytes: bytes })
    const piece = Buffer.alloc(1_000, 'x')
    let decoded = decoder.push(Buffer.from(header({ kind: 'answer', bytes })))
    for (let sent = 0; sent < bytes; sent += piece.length) decoded = decoder.push(piece)
    expect(decoded.map(({ kind }) => kind)).toEqual(['reply'])
  })
})
