/**
 * The program of the thread that reads candidates; `read-aside.ts` says why there is one. It answers one request
 * at a time: the reply is posted first and the signal raised after it, so that the waiting side finds it there.
 */
import { MessagePort, workerData } from 'node:worker_threads'

import { HarnessFault } from '../model/errors.ts'
import type { ReadRequest, ReadReply, Reading } from './read-aside.ts'
import { ParserFailure } from './parser-failure.ts'
import { readScript } from './read-script.ts'

const isReading = (given: unknown): given is Reading =>
  typeof given === 'object' &&
  given !== null &&
  'port' in given &&
  given.port instanceof MessagePort &&
  'signal' in given &&
  given.signal instanceof Int32Array

if (!isReading(workerData))
  throw new HarnessFault('this module is the program of a thread; import read-aside.ts instead')
const { port, signal } = workerData

const reply = (request: ReadRequest): ReadReply => {
  try {
    return { kind: 'prepared', prepared: readScript(request) }
  } catch (error) {
    if (error instanceof ParserFailure) return { kind: 'parser-failed' }
    return { kind: 'fault', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

const raise = (): void => {
  Atomics.store(signal, 0, 1)
  Atomics.notify(signal, 0)
}

port.on('message', (request: ReadRequest) => {
  port.postMessage(reply(request))
  raise()
})
raise()
