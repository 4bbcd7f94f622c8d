import { UsageError } from '../model/errors.ts'
import type { GenerationRequest, ModelAnswer } from '../model/generation.ts'
import { seconds, toSeconds, type Nanoseconds } from '../model/units.ts'
import { askOnce, type Line } from './ask-once.ts'
import type { Failure } from './attempt.ts'
import { backOffDelay, type BackOff } from './back-off.ts'
import { wait, type Gate } from './gate.ts'

/** What asking again needs. */
export interface Patience {
  readonly line: Line
  readonly gate: Gate
  readonly backOff: BackOff
  /** Raised when no further attempt is to be begun. What is on its way is still waited for: it is paid. */
  readonly signal: AbortSignal
  readonly onWait: (why: string, time: Nanoseconds) => void
}

export type Outcome =
  | { readonly kind: 'answered'; readonly answer: ModelAnswer }
  | { readonly kind: 'unanswered'; readonly why: string }

/** A server that wants to be left alone for longer than this is not waited for: the command can be given again. */
const WAIT_MOST = seconds(600)

/** How often a server may say "slow down" to one request. */
const SLOW_DOWNS_MOST = 30

/** Attempts at a server that nobody has heard of: enough for one that is just starting. */
const UNREACHABLE_MOST = 3

const hostOf = ({ baseUrl }: GenerationRequest): string => new URL(baseUrl).host

/** Failures so far, by what they count against. */
interface Tally {
  failed: number
  slowDowns: number
  unreachable: number
}

/** How long to wait for the next attempt, or why there is none. Throws UsageError when no request has a chance. */
const next = (failure: Failure, tally: Tally, of: { request: GenerationRequest; backOff: BackOff; hash: string }) => {
  const { request, backOff, hash } = of
  const after = (attempt: number): { kind: 'wait'; time: Nanoseconds } => ({
    kind: 'wait',
    time: backOffDelay(backOff, attempt, hash),
  })
  const no = { kind: 'unanswered', why: failure.why } as const
  switch (failure.kind) {
    case 'hopeless':
      throw new UsageError(`${hostOf(request)}: ${failure.why}; ${failure.remedy}`)
    case 'refused':
      return no
    case 'unreachable':
      tally.unreachable += 1
      if (tally.unreachable < UNREACHABLE_MOST) return after(tally.unreachable)
      throw new UsageError(
        `nothing answers at ${request.baseUrl} (${failure.why}); start the server or mend --base-url`,
      )
    case 'slow-down':
      if (failure.wait !== undefined && failure.wait > WAIT_MOST) {
        throw new UsageError(
          `${hostOf(request)} asks to wait ${Math.ceil(toSeconds(failure.wait))} s (${failure.why}); ` +
            'give the same command then: what was answered is kept',
        )
      }
      tally.slowDowns += 1
      if (tally.slowDowns > SLOW_DOWNS_MOST) return no
      return failure.wait === undefined ? after(tally.slowDowns) : ({ kind: 'wait', time: failure.wait } as const)
    case 'failed':
      tally.failed += 1
      return tally.failed < backOff.attempts ? after(tally.failed) : no
  }
}

/** Asks until there is an answer, the attempts are used up, or the signal is raised: then it rejects with its reason. */
export const askUntilAnswered = async (
  request: GenerationRequest,
  hash: string,
  patience: Patience,
): Promise<Outcome> => {
  const { line, gate, backOff, signal, onWait } = patience
  const tally: Tally = { failed: 0, slowDowns: 0, unreachable: 0 }
  for (;;) {
    await gate.pass()
    const attempt = await askOnce(request, line)
    if (attempt.kind === 'answered') return attempt
    const step = next(attempt, tally, { request, backOff, hash })
    if (step.kind === 'unanswered') return step
    onWait(attempt.why, step.time)
    // Who is told to slow down speaks for all of us; other failures are this request's own.
    if (attempt.kind === 'slow-down') gate.pause(step.time)
    else await wait(step.time, signal)
  }
}
