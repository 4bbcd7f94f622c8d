import type { Failure } from './attempt.ts'
import { askedDelay } from './back-off.ts'
import type { Sdk } from './load-sdk.ts'

/** Text kept of what a server says of a failure. */
const WHY_LONGEST = 300

/** Codes by which the system says that nothing listens, or that there is no such host. */
const NOBODY = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']

/** Deeper than any chain of causes that libraries build. */
const CAUSES_MOST = 8

const codesOf = (error: unknown): string[] => {
  const codes: string[] = []
  let current = error
  for (let depth = 0; depth < CAUSES_MOST && current instanceof Error; depth++) {
    if ('code' in current && typeof current.code === 'string') codes.push(current.code)
    // Several addresses were tried: what became of the first tells enough.
    current = current instanceof AggregateError && current.cause === undefined ? current.errors[0] : current.cause
  }
  return codes
}

/** Shorter ones are no secrets but words such as `none` and `ollama`, put where a key is asked for. */
const KEY_SHORTEST = 12

/** A key that a server repeats must not get into a file or onto a screen. */
export const withoutKey = (text: string, key: string | undefined): string =>
  key === undefined || key.length < KEY_SHORTEST ? text : text.replaceAll(key, '[key]')

const messageOf = (error: unknown): string => {
  if (error instanceof Error) return error.message
  if (typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string')
    return error.message
  return typeof error === 'string' ? error : (JSON.stringify(error) ?? 'unknown')
}

const STATUS = {
  paymentRequired: 402,
  notAllowed: [401, 403],
  notFound: 404,
  again: [408, 409, 425],
  slowDown: 429,
  unavailable: [503, 529],
  serverAtFault: 500,
} as const

/** What an error of an attempt means for the next one. `error` may be anything that was thrown or came in the stream. */
export const readFailure = (error: unknown, of: { sdk: Sdk; key: string | undefined }): Failure => {
  const say = (text: string): string =>
    withoutKey(text, of.key).replaceAll(/\s+/g, ' ').trim().slice(0, WHY_LONGEST) || 'no reason given'
  const { APICallError } = of.sdk
  const why = say(messageOf(error))
  if (!APICallError.isInstance(error)) return { kind: 'failed', why }
  const { statusCode: status, responseHeaders = {}, responseBody = '' } = error
  if (status === undefined) {
    const isNobody = codesOf(error).some((code) => NOBODY.includes(code))
    return { kind: isNobody ? 'unreachable' : 'failed', why }
  }
  const told = `${status}: ${why}`
  const asked = askedDelay(responseHeaders)
  const isOneOf = (list: readonly number[]): boolean => list.includes(status)
  if (isOneOf(STATUS.notAllowed)) {
    const remedy = 'set EFFBENCH_API_KEY in the environment to a key that the server accepts'
    return { kind: 'hopeless', why: told, remedy }
  }
  if (status === STATUS.paymentRequired || responseBody.includes('insufficient_quota'))
    return { kind: 'hopeless', why: told, remedy: 'the account has no credit; give the same command once it has' }
  if (status === STATUS.notFound)
    return { kind: 'hopeless', why: told, remedy: 'check --model, and --base-url, which usually ends in /v1' }
  if (status === STATUS.slowDown || (isOneOf(STATUS.unavailable) && asked !== undefined))
    return { kind: 'slow-down', why: told, wait: asked }
  if (status >= STATUS.serverAtFault || isOneOf(STATUS.again)) return { kind: 'failed', why: told }
  // A success that could not be read is the server's slip; what it refuses, it will refuse again.
  return { kind: error.isRetryable || status < 400 ? 'failed' : 'refused', why: told }
}
