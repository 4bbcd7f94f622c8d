import { readSync, writeSync } from 'node:fs'

import type { Reply, Request } from '../model/protocol.ts'

const REQUESTS = 0
const REPLIES = 3
const CHUNK_BYTES = 65_536
const NEWLINE = 10

/**
 * A reply as the worker writes it: the nonce is added on the way out, and quantities are bare numbers, because the
 * door into units is a value the worker does not load. The parent's schema gives them their unit.
 */
type Written<Message> = Message extends Message
  ? { readonly [Key in Exclude<keyof Message, 'nonce'>]: Message[Key] extends number ? number : Message[Key] }
  : never
export type Answer = Written<Reply>

export interface Channel {
  /** Blocks until a whole request has come. undefined when the parent has closed its end. */
  receive(): { request: Request; body: Buffer } | undefined
  send(reply: Answer, body?: string): void
  /** Every later reply carries it. */
  identify(nonce: string): void
}

/** The worker's end of the protocol: blocking reads and writes, so that the event loop never turns. */
export const openChannel = (): Channel => {
  let held: Buffer = Buffer.alloc(0)
  let nonce = ''

  const readMore = (): boolean => {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES)
    const size = readSync(REQUESTS, chunk, 0, CHUNK_BYTES, null)
    held = Buffer.concat([held, chunk.subarray(0, size)])
    return size > 0
  }

  const readBody = (length: number): Buffer => {
    const body = Buffer.allocUnsafe(length)
    let filled = held.copy(body, 0, 0, length)
    held = held.subarray(filled)
    while (filled < length) {
      const size = readSync(REQUESTS, body, filled, length - filled, null)
      if (size === 0) throw new Error('the request ended early')
      filled += size
    }
    return body
  }

  const writeAll = (data: Buffer): void => {
    for (let written = 0; written < data.length;) written += writeSync(REPLIES, data, written)
  }

  return {
    receive: () => {
      let end = held.indexOf(NEWLINE)
      while (end < 0) {
        if (!readMore()) return undefined
        end = held.indexOf(NEWLINE)
      }
      // Parsed without a schema: the parent is the one party whose word counts, and zod costs 100 ms a start.
      const request = JSON.parse(held.toString('utf8', 0, end)) as Request
      held = held.subarray(end + 1)
      return { request, body: readBody('bytes' in request ? request.bytes : 0) }
    },
    send: (reply, body) => {
      writeAll(Buffer.from(`${JSON.stringify({ ...reply, nonce })}\n`))
      if (body !== undefined) writeAll(Buffer.from(body))
    },
    identify: (given) => {
      nonce = given
    },
  }
}
