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

/** What the bytes held so far begin with. */
type Begun =
  | Decoded
  | { readonly kind: 'body'; readonly reply: Reply; readonly bytes: number; readonly headerBytes: number }

const readHeader = (held: Buffer, nonce: string, answerBytes: number): Begun | undefined => {
  const end = held.indexOf(NEWLINE)
  if (end > HEADER_BYTES || (end < 0 && held.length > HEADER_BYTES))
    return { kind: 'forged', detail: 'an endless header' }
  if (end < 0) return undefined
  const reply = parseHeader(held.toString('utf8', 0, end))
  if (reply === undefined) return { kind: 'forged', detail: 'a header that is none of ours' }
  if (reply.nonce !== nonce) return { kind: 'forged', detail: 'a header without the nonce' }
  const bytes = reply.kind === 'answer' ? reply.bytes : 0
  return bytes > answerBytes ? { kind: 'too-large', bytes } : { kind: 'body', reply, bytes, headerBytes: end + 1 }
}

/**
 * Reads the replies of one child, which may lie: strict schema, the nonce on every header, a cap on headers and
 * bodies. Holds at most one header or one body at a time, and joins a body's chunks once, when all have come.
 */
export const replyDecoder = ({ nonce, answerBytes }: { nonce: string; answerBytes: number }): ReplyDecoder => {
  let chunks: Uint8Array[] = []
  let size = 0
  let awaited: Extract<Begun, { kind: 'body' }> | undefined
  let isBroken = false

  const joined = (): Buffer => {
    const all = Buffer.concat(chunks)
    chunks = [all]
    return all
  }
  const drop = (count: number): void => {
    chunks = [joined().subarray(count)]
    size -= count
  }
  const next = (): Decoded | undefined => {
    if (awaited === undefined) {
      const begun = readHeader(joined(), nonce, answerBytes)
      if (begun === undefined) return undefined
      if (begun.kind !== 'body') {
        isBroken = true
        chunks = []
        return begun
      }
      drop(begun.headerBytes)
      awaited = begun
    }
    const { reply, bytes } = awaited
    if (size < bytes) return undefined
    const body = reply.kind === 'answer' ? Buffer.from(joined().subarray(0, bytes)) : undefined
    drop(bytes)
    awaited = undefined
    return { kind: 'reply', reply, body }
  }

  return {
    push: (chunk) => {
      if (isBroken) return []
      chunks.push(chunk)
      size += chunk.length
      const found: Decoded[] = []
      for (let decoded = next(); decoded !== undefined; decoded = isBroken ? undefined : next()) found.push(decoded)
      return found
    },
  }
}
