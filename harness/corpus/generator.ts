import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'

import { CorpusError } from '../model/errors.ts'
import type { GenerateReply, GenerateRequest } from './generator-thread.ts'

export interface Generator {
  /** The texts of the inputs drawn, in order. Throws CorpusError when a generator throws or does not end. */
  draw(moduleFile: string, draws: GenerateRequest['draws']): Promise<readonly string[]>
  close(): Promise<void>
}

/** The largest bundled input is built in 0.1 s; a generator that takes this long does not end. */
const WAIT_MS = 30_000

const threadUrl = (): URL => {
  const url = new URL('./generator-thread.ts', import.meta.url)
  return existsSync(url) ? url : new URL('./generator-thread.js', import.meta.url)
}

/** One thread and what it was asked and has not answered yet. */
interface Thread {
  readonly worker: Worker
  readonly waiting: Map<number, (reply: GenerateReply) => void>
}

/** Opens the thread that builds inputs; it is started at the first draw and again after it has ended. */
export const openGenerator = ({ waitMs = WAIT_MS }: { waitMs?: number } = {}): Generator => {
  let thread: Thread | undefined
  let lastId = 0

  const start = (): Thread => {
    const started: Thread = { worker: new Worker(threadUrl()), waiting: new Map() }
    const fail = (detail: string): void => {
      if (thread === started) thread = undefined
      for (const [id, settle] of started.waiting) settle({ id, kind: 'failed', detail })
    }
    started.worker.on('message', (reply: GenerateReply) => started.waiting.get(reply.id)?.(reply))
    started.worker.on('error', (error: Error) => fail(error.message))
    started.worker.on('exit', (code) => fail(`its thread ended with code ${code}`))
    started.worker.unref()
    return started
  }

  const ask = (request: GenerateRequest): Promise<GenerateReply> =>
    new Promise((resolve) => {
      const asked = (thread ??= start())
      const { worker, waiting } = asked
      const settle = (reply: GenerateReply): void => {
        clearTimeout(timer)
        waiting.delete(request.id)
        resolve(reply)
      }
      const timer = setTimeout(() => {
        settle({ id: request.id, kind: 'failed', detail: `it did not end within ${waitMs} ms` })
        if (thread === asked) thread = undefined
        void worker.terminate()
      }, waitMs)
      waiting.set(request.id, settle)
      worker.postMessage(request)
    })

  return {
    draw: async (moduleFile, draws) => {
      lastId++
      const reply = await ask({ id: lastId, moduleFile, draws })
      if (reply.kind === 'texts') return reply.texts
      const families = [...new Set(draws.map(({ family }) => family))].join(', ')
      throw new CorpusError(`${moduleFile}: generator of family ${families} failed: ${reply.detail}`)
    },
    close: async () => {
      const ended = thread
      thread = undefined
      await ended?.worker.terminate()
    },
  }
}
