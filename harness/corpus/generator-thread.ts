/**
 * The thread in which problems' generators run. It keeps the parent's event loop free while an input is built, runs
 * on the parent's cores, and can be ended when a generator does not end by itself.
 */
import { pathToFileURL } from 'node:url'
import { parentPort } from 'node:worker_threads'

import { encode } from '../model/codec.ts'
import type { Problem } from '../model/problem.ts'
import { seededRandom } from '../stats/seeded-random.ts'

export interface GenerateRequest {
  readonly id: number
  readonly moduleFile: string
  readonly draws: readonly { readonly family: string; readonly size: number; readonly seed: number }[]
}

export type GenerateReply =
  | { readonly id: number; readonly kind: 'texts'; readonly texts: readonly string[] }
  | { readonly id: number; readonly kind: 'failed'; readonly detail: string }

const draw = async ({ id, moduleFile, draws }: GenerateRequest): Promise<GenerateReply> => {
  try {
    const { problem } = (await import(pathToFileURL(moduleFile).href)) as { problem: Problem }
    const texts = draws.map(({ family, size, seed }) => {
      const generate = problem.families[family]
      if (generate === undefined) throw new Error(`there is no family "${family}"`)
      return encode(generate(seededRandom(seed), size))
    })
    return { id, kind: 'texts', texts }
  } catch (cause) {
    return { id, kind: 'failed', detail: cause instanceof Error ? cause.message : String(cause) }
  }
}

parentPort?.on('message', (request: GenerateRequest) => {
  void draw(request).then((reply) => parentPort?.postMessage(reply))
})
