/** A server on the loopback that speaks the protocol of OpenAI's chat and completions, and fails when it is told to. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

import { z } from 'zod'

const Turn = z.object({ role: z.string(), content: z.string() })

/** What a client sent, as far as the tests look at it. */
export const SentBody = z.object({
  model: z.string(),
  temperature: z.number().optional(),
  max_tokens: z.number().optional(),
  messages: z.array(Turn).optional(),
  prompt: z.string().optional(),
  stop: z.array(z.string()).optional(),
  stream: z.boolean().optional(),
})
export type SentBody = z.infer<typeof SentBody>

export interface Sent {
  readonly path: string
  readonly key: string | undefined
  readonly body: SentBody
}

/** What the server does instead of answering. */
export type Fault =
  | {
      readonly kind: 'status'
      readonly status: number
      readonly headers?: Record<string, string>
      readonly body?: string
    }
  /** Half an answer, then the connection breaks. */
  | { readonly kind: 'cut' }
  /** Half an answer, then the stream ends in order, without having finished. */
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'malformed' }
  /** An error in the middle of a stream that began well. */
  | { readonly kind: 'error-within' }
  /** Nothing, until the client has had enough. */
  | { readonly kind: 'silent' }

export interface ModelServer {
  readonly baseUrl: string
  /** Every request that came, in order. */
  readonly sent: readonly Sent[]
  /** Of the requests, those that were answered to the last byte: what a client pays for. */
  readonly paid: readonly Sent[]
  /** Requests that wait for `release`. */
  readonly held: () => number
  /** From now on answers are held back until `release`. */
  readonly hold: () => void
  readonly release: () => void
  /** What becomes of the next requests, one after the other. undefined: an answer. */
  readonly fail: (...faults: readonly (Fault | undefined)[]) => void
  /** Forgets what was sent and paid for. */
  readonly forget: () => void
  /** How many clients were served at once, at most. */
  readonly busiest: () => number
  readonly close: () => Promise<void>
}

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

const event = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`

/** The events of one answer, in the form of the path that was asked. */
const eventsOf = (text: string, { path, body }: Sent): string[] => {
  const base = { id: 'answer', created: 1, model: `${body.model}-as-served` }
  const isChat = path.endsWith('/chat/completions')
  const piece = (part: string): unknown =>
    isChat ? { index: 0, delta: { role: 'assistant', content: part } } : { index: 0, text: part }
  const last = isChat ? { index: 0, delta: {}, finish_reason: 'stop' } : { index: 0, text: '', finish_reason: 'stop' }
  const half = text.length >> 1
  const tokens = { prompt_tokens: 100, completion_tokens: text.length, total_tokens: 100 + text.length }
  return [
    event({ ...base, choices: [piece(text.slice(0, half))] }),
    event({ ...base, choices: [piece(text.slice(half))] }),
    event({ ...base, choices: [last] }),
    event({ ...base, choices: [], usage: tokens }),
    'data: [DONE]\n\n',
  ]
}

const fail = (fault: Fault, sent: Sent, text: string, response: ServerResponse): void => {
  if (fault.kind === 'silent') return
  if (fault.kind === 'status') {
    const body = fault.body ?? JSON.stringify({ error: { message: `status ${fault.status} as told` } })
    response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers }).end(body)
    return
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.write(eventsOf(text, sent)[0] ?? '')
  if (fault.kind === 'cut') setImmediate(() => response.destroy())
  else if (fault.kind === 'malformed') response.end('data: {"choices": [{"delta"\n\n')
  else if (fault.kind === 'error-within') response.end(event({ error: { message: 'out of memory', type: 'server' } }))
  else response.end()
}

export const openModelServer = async (of: {
  readonly answer: (sent: Sent) => string
  /** What becomes of the requests, one after the other, until the list is used up. undefined: an answer. */
  readonly faults?: readonly (Fault | undefined)[]
}): Promise<ModelServer> => {
  const sent: Sent[] = []
  const paid: Sent[] = []
  const faults = [...(of.faults ?? [])]
  let gate = Promise.withResolvers<void>()
  gate.resolve()
  let [held, busy, busiest] = [0, 0, 0]
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const one: Sent = {
      path: request.url ?? '',
      key: request.headers.authorization,
      body: SentBody.parse(JSON.parse(await textOf(request))),
    }
    sent.push(one)
    busy += 1
    busiest = Math.max(busiest, busy)
    response.once('close', () => (busy -= 1))
    held += 1
    await gate.promise
    held -= 1
    const fault = faults.shift()
    if (fault !== undefined) return fail(fault, one, of.answer(one), response)
    if (response.destroyed) return
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    for (const text of eventsOf(of.answer(one), one)) response.write(text)
    response.once('finish', () => paid.push(one))
    response.end()
  }
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    ...{ baseUrl: `http://127.0.0.1:${port}/v1`, sent, paid },
    held: () => held,
    hold: () => {
      gate = Promise.withResolvers<void>()
    },
    release: () => gate.resolve(),
    fail: (...more) => void faults.push(...more),
    forget: () => {
      sent.length = 0
      paid.length = 0
    },
    busiest: () => busiest,
    close: async () => {
      gate.resolve()
      server.closeAllConnections()
      await new Promise((resolve) => {
        server.close(resolve)
      })
    },
  }
}
