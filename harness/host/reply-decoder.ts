import { HEADER_BYTES, Reply } from '../model/protocol.ts'

export type Decoded =
  | { readonly kind: 'reply'; readonly reply: Reply; readonly body: Buffer | undefined }
  | { readonly kind: 'forged'; readonly detail: string }
  | { readonly kind: 'too-large'; readonly bytes: number }

export interface ReplyDecoder {
  /** Takes bytes as they come, in any split, and returns what they complete. After a fault nothing more is read. */
  push(chunk: Uint8Array): Decoded[]
}

const NEWLINE = 10

const parseHeader = (text: string): Reply | undefined => {
  try {
    return Reply.safeParse(JSON.parse(text)).data
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined
    throw cause
  }
}

/**
 * Reads the replies of one child, which may lie: strict schema, the nonce on every header, a cap on headers and
 * bodies. Holds at most one header or one body at a time.
 */
export const replyDecoder = ({ nonce, answerBytes }: { nonce: string; answerBytes: number }): ReplyDecoder => {
  let held: Uint8Array[] = []
  let size = 0
  let awaited: { reply: Reply; bytes: number } | undefined
  let isBroken = false

  const fault = (decoded: Decoded): Decoded => {
    isBroken = true
    held = []
    size = 0
    return decoded
  }
  const joined = (): Buffer => {
    const all = Buffer.concat(held)
    held = [all]
    return all
  }
  const consume = (count: number): void => {
    const rest = joined().subarray(count)
    held = [rest]
    size = rest.length
  }

  const nextHeader = (): Decoded | 'more' | 'body' => {
    const all = joined()
    const end = all.indexOf(NEWLINE)
    if (end > HEADER_BYTES || (end < 0 && size > HEADER_BYTES)) return fault({ kind: 'forged', detail: 'an endless header' })
    if (end < 0) return 'more'
    const reply = parseHeader(all.toString('utf8', 0, end))
    if (reply === undefined) return fault({ kind: 'forged', detail: 'a header that is none of ours' })
    if (reply.nonce !== nonce) return fault({ kind: 'forged', detail: 'a header without the nonce' })
    consume(end + 1)
    if (reply.kind !== 'answer') return { kind: 'reply', reply, body: undefined }
    if (reply.bytes > answerBytes) return fault({ kind: 'too-large', bytes: reply.bytes })
    awaited = { reply, bytes: reply.bytes }
    return 'body'
  }

  const nextBody = ({ reply, bytes }: { reply: Reply; bytes: number }): Decoded | 'more' => {
    if (size < bytes) return 'more'
    const body = Buffer.from(joined().subarray(0, bytes))
    consume(bytes)
    awaited = undefined
    return { kind: 'reply', reply, body }
  }

  return {
    push: (chunk) => {
      const found: Decoded[] = []
      if (isBroken) return found
      held.push(chunk)
      size += chunk.length
      while (!isBroken) {
        const next = awaited === undefined ? nextHeader() : nextBody(awaited)
        if (next === 'more') break
        if (next !== 'body') found.push(next)
      }
      return found
    },
  }
}
