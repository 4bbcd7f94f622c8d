import type { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import type { APICallError, streamText } from 'ai'

import { UsageError } from '../model/errors.ts'

/** The packages that speak to models. They come with the user's project: whoever only measures needs none of them. */
export interface Sdk {
  readonly streamText: typeof streamText
  readonly APICallError: typeof APICallError
  readonly createOpenAICompatible: typeof createOpenAICompatible
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'

export const loadSdk = async (): Promise<Sdk> => {
  try {
    const [sdk, provider] = await Promise.all([import('ai'), import('@ai-sdk/openai-compatible')])
    // It would tell of settings that a server may ignore, in the middle of our own lines.
    globalThis.AI_SDK_LOG_WARNINGS = false
    const { streamText: stream, APICallError: CallError } = sdk
    return { streamText: stream, APICallError: CallError, createOpenAICompatible: provider.createOpenAICompatible }
  } catch (cause) {
    if (!isMissing(cause)) throw cause
    throw new UsageError('asking a model needs two more packages: npm install ai @ai-sdk/openai-compatible', { cause })
  }
}
