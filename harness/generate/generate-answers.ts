/**
 * Gets the answers to many requests.
 *
 * Theory of operation. Every request has a hash; an answer that the cache has under it was paid for and is not asked for
 * again. The others are asked for, several at a time. An answer is on the disk before anyone is told of it, so that a
 * kill at any moment loses at most what was on its way. When the signal is raised nothing further is asked, and what is on
 * its way is waited for.
 */
import pLimit from 'p-limit'

import type { GenerationRequest, ModelAnswer } from '../model/generation.ts'
import type { Nanoseconds } from '../model/units.ts'
import type { AnswerCache } from './answer-cache.ts'
import { askUntilAnswered } from './ask-until-answered.ts'
import { BACK_OFF, type BackOff } from './back-off.ts'
import { openGate } from './gate.ts'
import { loadSdk } from './load-sdk.ts'
import { requestHash } from './request-hash.ts'

/** One request with the problem it is about. */
export interface Asked {
  readonly problem: string
  readonly request: GenerationRequest
}

export interface Answered extends Asked {
  readonly hash: string
  readonly answer: ModelAnswer
  readonly isCached: boolean
}

export interface Unanswered extends Asked {
  readonly why: string
}

/** What a person is told on the way. */
export type GenerationEvent =
  | { readonly kind: 'started'; readonly cached: number; readonly total: number }
  | { readonly kind: 'answered'; readonly answered: Answered; readonly done: number; readonly total: number }
  | { readonly kind: 'unanswered'; readonly unanswered: Unanswered; readonly done: number; readonly total: number }
  | { readonly kind: 'waiting'; readonly problem: string; readonly why: string; readonly time: Nanoseconds }

export interface Answers {
  /** In the order of the requests. */
  readonly answered: readonly Answered[]
  readonly unanswered: readonly Unanswered[]
  /** The signal was raised: what is missing was not asked for. */
  readonly isInterrupted: boolean
}

export interface Generating {
  readonly asked: readonly Asked[]
  readonly cache: AnswerCache
  readonly key: string | undefined
  readonly concurrency: number
  /** For one whole answer. */
  readonly limit: Nanoseconds
  readonly backOff?: BackOff | undefined
  readonly signal: AbortSignal
  readonly onEvent: (event: GenerationEvent) => void
}

/** Raised by us when nothing more is to be asked: the first error is the one that is told. */
const linked = (signal: AbortSignal): { own: AbortController; either: AbortSignal } => {
  const own = new AbortController()
  return { own, either: AbortSignal.any([signal, own.signal]) }
}

/** Throws UsageError when no request has a chance, after those on their way have come to their end. */
export const generateAnswers = async (generating: Generating): Promise<Answers> => {
  const { asked, cache, signal, onEvent, concurrency } = generating
  const known = asked.map((one) => {
    const hash = requestHash(one.request)
    return { ...one, hash, answer: cache.find(hash)?.answer }
  })
  const pending = known.filter(({ answer }) => answer === undefined)
  const total = asked.length
  let done = total - pending.length
  onEvent({ kind: 'started', cached: done, total })
  const fresh = new Map<string, ModelAnswer>()
  const unanswered: Unanswered[] = []
  if (pending.length > 0) {
    const { own, either } = linked(signal)
    const line = { sdk: await loadSdk(), key: generating.key, limit: generating.limit }
    const gate = openGate(either)
    const ask = async ({ problem, request, hash }: (typeof pending)[number]): Promise<void> => {
      if (either.aborted) return
      const outcome = await askUntilAnswered(request, hash, {
        ...{ line, gate, backOff: generating.backOff ?? BACK_OFF, signal: either },
        onWait: (why, time) => onEvent({ kind: 'waiting', problem, why, time }),
      })
      done += 1
      if (outcome.kind === 'unanswered') {
        unanswered.push({ problem, request, why: outcome.why })
        onEvent({ kind: 'unanswered', unanswered: { problem, request, why: outcome.why }, done, total })
        return
      }
      const { answer } = outcome
      cache.keep(hash, { request, answer })
      fresh.set(hash, answer)
      onEvent({ kind: 'answered', answered: { problem, request, hash, answer, isCached: false }, done, total })
    }
    const errors: unknown[] = []
    const orStop = async (one: (typeof pending)[number]): Promise<void> => {
      try {
        await ask(one)
      } catch (error) {
        // Once nothing more is to be asked, whatever else comes is a consequence.
        if (!either.aborted) errors.push(error)
        own.abort()
      }
    }
    const limited = pLimit(concurrency)
    await Promise.all(pending.map((one) => limited(() => orStop(one))))
    if (errors.length > 0) throw errors[0]
  }
  return {
    answered: known.flatMap(({ problem, request, hash, answer }) => {
      const found = answer ?? fresh.get(hash)
      return found === undefined ? [] : [{ problem, request, hash, answer: found, isCached: answer !== undefined }]
    }),
    unanswered,
    isInterrupted: signal.aborted,
  }
}
