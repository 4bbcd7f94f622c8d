/** What the tests of asking have in common: a server, a folder for answers, and requests. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { openAnswerCache } from '../../harness/generate/answer-cache.ts'
import {
  generateAnswers,
  type Answers,
  type Asked,
  type Generating,
  type GenerationEvent,
} from '../../harness/generate/generate-answers.ts'
import { milliseconds, seconds } from '../../harness/model/units.ts'
import { openModelServer, type Fault, type ModelServer, type Sent } from './model-server.ts'

export const KEY = 'a-key-that-nobody-may-see'
export const QUICK = { first: milliseconds(1), most: milliseconds(4), attempts: 4 }

export interface Place {
  readonly server: ModelServer
  /** Where answers are kept. */
  readonly folder: string
  readonly close: () => Promise<void>
}

export const promptOf = ({ body }: Sent): string => body.messages?.at(-1)?.content ?? body.prompt ?? ''

export const openPlace = async (
  faults: readonly (Fault | undefined)[] = [],
  answer = (sent: Sent): string => `answer to ${promptOf(sent)}`,
): Promise<Place> => {
  const server = await openModelServer({ answer, faults })
  const folder = mkdtempSync(join(tmpdir(), 'effbench-answers-'))
  const close = async (): Promise<void> => {
    await server.close()
    rmSync(folder, { recursive: true })
  }
  return { server, folder, close }
}

export const chat = (server: ModelServer, text: string, draw = 1): Asked => ({
  problem: 'two-sum',
  request: {
    ...{ baseUrl: server.baseUrl, model: 'm', temperature: 0.5, maxTokens: 900, draw },
    prompt: { kind: 'chat', system: 'Be brief.', turns: [{ role: 'user', text }] },
  },
})

export const completion = ({ baseUrl }: ModelServer): Asked => ({
  problem: 'two-sum',
  request: {
    ...{ baseUrl, model: 'base', draw: 1 },
    prompt: { kind: 'completion', text: 'function one() {\n', stop: ['\n}'] },
  },
})

export const generate = async (
  folder: string,
  asked: readonly Asked[],
  more: Partial<Generating> = {},
): Promise<Answers & { events: GenerationEvent[] }> => {
  const events: GenerationEvent[] = []
  const answers = await generateAnswers({
    ...{ asked, cache: openAnswerCache(folder), key: KEY, concurrency: 3, limit: seconds(20), backOff: QUICK },
    ...{ signal: new AbortController().signal, onEvent: (event: GenerationEvent) => void events.push(event) },
    ...more,
  })
  return { ...answers, events }
}

export const texts = ({ answered }: Pick<Answers, 'answered'>): string[] => answered.map(({ answer }) => answer.text)
