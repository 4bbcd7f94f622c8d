import { describe, expect, it } from 'vitest'

import { openMailbox } from '../../harness/host/mailbox.ts'
import type { Decoded } from '../../harness/host/reply-decoder.ts'
import { nanoseconds } from '../../harness/model/units.ts'

const begun: Decoded = { kind: 'reply', reply: { kind: 'begun', nonce: '' }, body: undefined }
const at = nanoseconds(7)

describe('openMailbox', () => {
  it('hands a reply to whoever waits for it', async () => {
    const mailbox = openMailbox(() => undefined)
    const next = mailbox.next()
    mailbox.receive(begun, at)
    expect(await next).toEqual({ kind: 'reply', reply: { kind: 'begun', nonce: '' }, body: undefined, at })
  })

  it('takes a reply that nobody waits for as forged, for ever', async () => {
    const ends: string[] = []
    const mailbox = openMailbox(() => ends.push('ended'))
    const next = mailbox.next()
    mailbox.receive(begun, at)
    mailbox.receive(begun, at)
    expect((await next).kind).toBe('reply')
    expect(await mailbox.next()).toEqual({ kind: 'forged', detail: 'a reply nobody asked for: begun' })
    expect((await mailbox.next()).kind).toBe('forged')
    expect(ends).toEqual(['ended'])
  })

  it('believes the first cause of an end: what was killed for its time did not exit', async () => {
    const ends: string[] = []
    const mailbox = openMailbox(() => ends.push('ended'))
    const next = mailbox.next()
    mailbox.end({ kind: 'time-limit', clock: 'cpu', limit: at })
    mailbox.end({ kind: 'exited', detail: 'SIGKILL' })
    expect(await next).toEqual({ kind: 'time-limit', clock: 'cpu', limit: at })
    expect(await mailbox.next()).toEqual({ kind: 'time-limit', clock: 'cpu', limit: at })
    expect(ends).toEqual(['ended'])
  })
})
