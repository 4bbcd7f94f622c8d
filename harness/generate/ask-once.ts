import { z } from 'zod'

import type { GenerationRequest, ModelAnswer, Prompt, Tokens } from '../model/generation.ts'
import { toMilliseconds, toSeconds, type Nanoseconds } from '../model/units.ts'
import type { Attempt } from './attempt.ts'
import type { Sdk } from './load-sdk.ts'
import { readFailure, withoutKey } from './read-failure.ts'

/** What an attempt needs besides its request. */
export interface Line {
  readonly sdk: Sdk
  /** Sent in a header and kept nowhere. */
  readonly key: string | undefined
  /** For the whole answer. */
  readonly limit: Nanoseconds
}

/** The name under which the SDK files settings; no server sees it. */
const PROVIDER = 'effbench'

const Body = z.record(z.string(), z.unknown())

type Completion = Extract<Prompt, { kind: 'completion' }>

/**
 * The SDK writes the prompt of a completion as a conversation (`user: … assistant:`). A model that goes on from code must
 * see the code alone, so the body is put right on its way out.
 */
const sendAsItStands =
  ({ text, stop }: Completion): typeof fetch =>
  (address, init) => {
    const body = typeof init?.body === 'string' ? Body.parse(JSON.parse(init.body)) : {}
    return fetch(address, { ...init, body: JSON.stringify({ ...body, prompt: text, stop }) })
  }

const promptOf = (prompt: Prompt) =>
  prompt.kind === 'completion'
    ? { prompt: prompt.text }
    : {
        ...(prompt.system === undefined ? {} : { instructions: prompt.system }),
        messages: prompt.turns.map(({ role, text }) => ({ role, content: text })),
      }

const begin = ({ sdk, key }: Line, request: GenerationRequest, abortSignal: AbortSignal) => {
  const { prompt, baseUrl, model, temperature, maxTokens } = request
  const provider = sdk.createOpenAICompatible({
    name: PROVIDER,
    baseURL: baseUrl,
    includeUsage: true,
    ...(key === undefined || key === '' ? {} : { apiKey: key }),
    ...(prompt.kind === 'completion' ? { fetch: sendAsItStands(prompt) } : {}),
  })
  return sdk.streamText({
    model: prompt.kind === 'completion' ? provider.completionModel(model) : provider.chatModel(model),
    ...promptOf(prompt),
    ...(temperature === undefined ? {} : { temperature }),
    ...(maxTokens === undefined ? {} : { maxOutputTokens: maxTokens }),
    // Attempts are counted by whoever calls this: a server's "slow down" holds for all requests, not for this one.
    maxRetries: 0,
    abortSignal,
    // Told in the stream as well; unless it is taken here, the SDK prints it.
    onError: () => undefined,
  })
}

const isCount = (value: number | undefined): value is number =>
  value !== undefined && Number.isSafeInteger(value) && value >= 0

/** Left out where the server did not tell: 0 would look like a free answer. */
const tokensOf = (usage: {
  inputTokens: number | undefined
  outputTokens: number | undefined
  outputTokenDetails: { reasoningTokens: number | undefined }
}): Tokens => {
  const { inputTokens: input, outputTokens: output } = usage
  const { reasoningTokens: reasoning } = usage.outputTokenDetails
  return {
    ...(isCount(input) ? { input } : {}),
    ...(isCount(output) ? { output } : {}),
    ...(isCount(reasoning) ? { reasoning } : {}),
  }
}

/** Asks once. Never throws for what a server does: that is the attempt's outcome. */
export const askOnce = async (request: GenerationRequest, line: Line): Promise<Attempt> => {
  const { sdk, key, limit } = line
  const say = (text: string): string => withoutKey(text, key)
  const tooLate = AbortSignal.timeout(Math.ceil(toMilliseconds(limit)))
  const late: Attempt = { kind: 'failed', why: `no whole answer within ${toSeconds(limit)} s` }
  let [text, reasoning]: [string, string] = ['', '']
  let answer: ModelAnswer | undefined
  try {
    for await (const part of begin(line, request, tooLate).stream) {
      if (part.type === 'error') return tooLate.aborted ? late : readFailure(part.error, { sdk, key })
      if (part.type === 'abort') return late
      if (part.type === 'text-delta') text += part.text
      if (part.type === 'reasoning-delta') reasoning += part.text
      if (part.type === 'finish-step') {
        const { rawFinishReason: finish, usage, response } = part
        if (finish === undefined) return { kind: 'failed', why: 'the answer was cut off on its way' }
        answer = {
          text: say(text),
          ...(reasoning === '' ? {} : { reasoning: say(reasoning) }),
          ...{ finish, tokens: tokensOf(usage), servedBy: response.modelId },
        }
      }
    }
  } catch (error) {
    return tooLate.aborted ? late : readFailure(error, { sdk, key })
  }
  return answer === undefined
    ? { kind: 'failed', why: 'the answer was cut off on its way' }
    : { kind: 'answered', answer }
}
