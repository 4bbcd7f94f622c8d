/**
 * Theory of operation. Parsers are native code or WebAssembly, and candidates are hostile text. Six thousand opening
 * brackets overflow the native stack of the main thread, which no `catch` survives: the process dies. A nested arrow
 * function of 250 characters keeps the type stripper busy for hours. A stripper that has run out of its stack fails
 * on every later text. So candidates are read in a thread of their own, with a stack that no text within the size
 * limit exhausts, and with a deadline; a thread that failed is replaced.
 *
 * The caller waits: reading a text is a synchronous question with one answer. The thread is started at the first
 * question, answers in a fraction of a millisecond, and does not keep the process alive.
 */
import { extname } from 'node:path'
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads'
import { z } from 'zod'

import { Prepared } from '../model/candidate.ts'
import { HarnessFault } from '../model/errors.ts'
import type { Entry } from '../model/problem.ts'
import { mebibytes, seconds, toMebibytes, toMilliseconds, toSeconds, type Nanoseconds } from '../model/units.ts'
import { refused } from './refused.ts'

/**
 * The deepest text of 64 KiB needs 100 MiB: 1.4 KiB for each `(`, the costliest level per character (measured with
 * oxc-parser 0.159). Only what is used is ever allocated.
 */
const STACK = mebibytes(512)

/** A usual candidate takes a millisecond. Nothing else of ours runs meanwhile, so this is as long as a bomb may hold us. */
const READING = seconds(2)

/** Loading the parsers takes 0.2 s on a calm machine. */
const STARTING = seconds(60)

export interface ReadRequest {
  readonly source: string
  readonly entry: Entry
}

/** What the thread is given: its end of the channel, and the word that wakes the caller. */
export interface Reading {
  readonly port: MessagePort
  readonly signal: Int32Array
}

const ReadReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('prepared'), prepared: Prepared }),
  z.strictObject({ kind: z.literal('parser-failed') }),
  z.strictObject({ kind: z.literal('fault'), detail: z.string() }),
])
export type ReadReply = z.infer<typeof ReadReply>

interface Reader extends Reading {
  readonly thread: Worker
}

let current: Reader | undefined

/** `readScript` in the reading thread. A text that no parser can cope with is refused. */
export const readAside = (request: ReadRequest, limit: Nanoseconds = READING): Prepared => {
  const reader = (current ??= start())
  const { port, signal } = reader
  Atomics.store(signal, 0, 0)
  port.postMessage(request)
  if (!isRaised(reader, limit)) {
    dismiss(reader)
    return refused('unsupported', `parsing it takes longer than ${toSeconds(limit)} s; nest it less deeply`)
  }
  const reply = ReadReply.parse(receiveMessageOnPort(port)?.message)
  switch (reply.kind) {
    case 'prepared':
      return reply.prepared
    case 'parser-failed':
      dismiss(reader)
      return refused('unsupported', 'the parser breaks down over it; nest it less deeply')
    case 'fault':
      throw new HarnessFault(`reading a candidate failed: ${reply.detail}`)
  }
}

const isRaised = ({ signal }: Reader, limit: Nanoseconds): boolean =>
  Atomics.wait(signal, 0, 0, toMilliseconds(limit)) !== 'timed-out'

const start = (): Reader => {
  const { port1, port2 } = new MessageChannel()
  const signal = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const given: Reading = { port: port2, signal }
  // The ending is that of this module: .ts in development, .js when installed.
  const program = new URL(`./reading-thread${extname(import.meta.url)}`, import.meta.url)
  const thread = new Worker(program, {
    workerData: given,
    transferList: [port2],
    resourceLimits: { stackSizeMb: toMebibytes(STACK) },
    // Type stripping is called experimental, and the engine comments on "use asm": neither is for the terminal.
    execArgv: ['--no-warnings'],
    env: {},
  })
  thread.unref()
  const reader = { port: port1, signal, thread }
  if (!isRaised(reader, STARTING)) {
    dismiss(reader)
    throw new HarnessFault(`the thread that parses candidates did not start within ${toSeconds(STARTING)} s`)
  }
  return reader
}

const dismiss = (reader: Reader): void => {
  current = undefined
  reader.port.close()
  void reader.thread.terminate()
}
