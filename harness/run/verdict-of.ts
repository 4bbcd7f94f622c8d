import type { Exchange } from '../host/mailbox.ts'
import { judgeAnswer, type AnswerTexts } from '../judge/judge-answer.ts'
import { HarnessFault } from '../model/errors.ts'
import type { Limits } from '../model/plan.ts'
import type { Problem } from '../model/problem.ts'
import type { Reply } from '../model/protocol.ts'
import { toSeconds } from '../model/units.ts'
import type { Verdict } from '../model/verdict.ts'

/** What an answer to a case amounts to: undefined when it is right by the problem's judge. */
export const verdictOnAnswer = (problem: Problem, caseId: string, texts: AnswerTexts): Verdict | undefined => {
  const judgement = judgeAnswer(problem, texts)
  if (judgement.kind === 'right') return undefined
  return { kind: 'wrong-answer', caseId, why: preview(judgement.why), input: preview(texts.input) }
}

/** Text kept of an input or an error in a verdict. */
const PREVIEW_CHARACTERS = 400

export const preview = (text: string): string =>
  text.length > PREVIEW_CHARACTERS ? `${text.slice(0, PREVIEW_CHARACTERS)}… (${text.length} characters)` : text

const ofReply = (reply: Reply, caseId: string, limits: Limits): Verdict | undefined => {
  switch (reply.kind) {
    case 'failed':
      if (reply.stage === 'entry')
        return { kind: 'not-loadable', reason: 'no-entry-point', detail: preview(reply.error) }
      return { kind: 'runtime-error', error: preview(reply.error), ...(reply.stage === 'load' ? {} : { caseId }) }
    case 'invalid':
      return { kind: 'invalid-output', caseId, why: preview(reply.why) }
    case 'exceeded':
      return {
        kind: 'output-limit',
        caseId,
        what: reply.what,
        limit: reply.what === 'console' ? limits.consoleBytes : limits.answerBytes,
      }
    case 'begun':
    case 'opened':
    case 'ready':
    case 'done':
    case 'answer':
      return undefined
  }
}

/**
 * The verdict an exchange amounts to, or undefined when the child answered what was asked. Throws HarnessFault when it
 * was the machine that did not keep its time.
 */
export const verdictOf = (exchange: Exchange, caseId: string, limits: Limits): Verdict | undefined => {
  switch (exchange.kind) {
    case 'reply':
      return ofReply(exchange.reply, caseId, limits)
    case 'time-limit':
      return { kind: 'time-limit', caseId, clock: exchange.clock, limit: exchange.limit }
    case 'stalled':
      throw new HarnessFault(
        `the machine gave a child ${toSeconds(exchange.used).toFixed(1)} s of CPU time in ` +
          `${toSeconds(exchange.waited).toFixed(1)} s; give it less to do besides`,
      )
    case 'memory-limit':
      return { kind: 'memory-limit', caseId, limit: exchange.limit }
    case 'too-large':
      return { kind: 'output-limit', caseId, what: 'answer', limit: limits.answerBytes }
    case 'forged':
      return { kind: 'tampered', caseId, reason: 'forged-message', detail: preview(exchange.detail) }
    case 'exited':
      return { kind: 'runtime-error', caseId, error: preview(exchange.detail) }
  }
}
