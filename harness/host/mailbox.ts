import type { Reply } from '../model/protocol.ts'
import type { Nanoseconds } from '../model/units.ts'
import type { Decoded } from './reply-decoder.ts'
import type { Overrun } from './watchdog.ts'

/** How an exchange with a child ended. Anything but a reply is the end of the child. */
export type Exchange =
  | { readonly kind: 'reply'; readonly reply: Reply; readonly body: string | undefined; readonly at: Nanoseconds }
  | { readonly kind: 'forged'; readonly detail: string }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'exited'; readonly detail: string }
  | Overrun

export interface Mailbox {
  /** Waits for the next reply, or for whatever ends the child; at once when it has ended already. */
  readonly next: () => Promise<Exchange>
  /** One message read from the child at a moment of the parent's clock. */
  readonly receive: (decoded: Decoded, at: Nanoseconds) => void
  /** The child has ended, or is to be ended. The first cause wins. */
  readonly end: (cause: Exclude<Exchange, { kind: 'reply' }>) => void
}

/** Matches replies with the one request under way. A reply that nobody waits for is forged. */
export const openMailbox = (onEnd: () => void): Mailbox => {
  let waiting: ((exchange: Exchange) => void) | undefined
  let ended: Exchange | undefined

  const settle = (exchange: Exchange): void => {
    const resolve = waiting
    waiting = undefined
    resolve?.(exchange)
  }
  const end: Mailbox['end'] = (cause) => {
    if (ended !== undefined) return
    ended = cause
    settle(cause)
    onEnd()
  }
  return {
    next: () => (ended === undefined ? new Promise((resolve) => (waiting = resolve)) : Promise.resolve(ended)),
    receive: (decoded, at) => {
      if (decoded.kind === 'forged') end(decoded)
      else if (decoded.kind === 'too-large') end({ kind: 'too-large' })
      else if (waiting === undefined) end({ kind: 'forged', detail: `a reply nobody asked for: ${decoded.reply.kind}` })
      else settle({ kind: 'reply', reply: decoded.reply, body: decoded.body?.toString('utf8'), at })
    },
    end,
  }
}
