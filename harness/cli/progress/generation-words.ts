import { line } from '../../../reports/sanitise.ts'
import { sayCount, sayTime } from '../../../reports/wording/quantity.ts'
import type { Generation } from '../../app/generate.ts'
import type { GenerationEvent } from '../../generate/generate-answers.ts'
import type { Spending } from '../../model/generation.ts'

/** Costs of a single answer have several zeros behind the point. */
const COST_DIGITS = 4

/** How the progress of asking a model is said, a line each; undefined for what is not worth a line. */
export const sayGenerationEvent = (event: GenerationEvent): string | undefined => {
  switch (event.kind) {
    case 'started': {
      const { cached, total } = event
      const before = cached > 0 ? `, ${cached} of them paid for before` : ''
      return `${sayCount(total, 'answer')} wanted${before}`
    }
    case 'answered': {
      const { answered, done, total } = event
      const { tokens, finish } = answered.answer
      const size = tokens.output === undefined ? '' : `, ${sayCount(tokens.output, 'token')}`
      const cut = finish === 'length' ? ', cut off at its longest' : ''
      return `[${done}/${total}] ${answered.problem} ${answered.request.draw}: answered${size}${cut}`
    }
    case 'unanswered': {
      const { unanswered, done, total } = event
      return `[${done}/${total}] ${unanswered.problem} ${unanswered.request.draw}: no answer (${line(unanswered.why)})`
    }
    case 'waiting':
      return `${event.problem}: ${line(event.why)}; trying again in ${sayTime(event.time)}`
  }
}

/** Tokens and cost in one line. */
export const saySpending = ({ answers, fromCache, tokens, cost, costNow }: Spending): string => {
  const { input, output } = tokens
  const size = input === undefined || output === undefined ? 'tokens not told' : `${input} + ${output} tokens`
  const paid = cost === undefined ? '' : `, cost ${cost.toFixed(COST_DIGITS)}`
  const now = costNow === undefined || costNow === cost ? '' : ` (${costNow.toFixed(COST_DIGITS)} of it now)`
  return `${sayCount(answers, 'answer')} (${fromCache} paid for before), ${size}${paid}${now}`
}

/** Why not all answers are there, and how to get them; undefined when they are. */
export const sayMissingAnswers = ({ unanswered, isInterrupted }: Generation): string | undefined => {
  if (isInterrupted) return 'interrupted; the same command goes on, and pays for no answer twice'
  const [first] = unanswered
  if (first === undefined) return undefined
  return (
    `${sayCount(unanswered.length, 'answer')} could not be had (${first.problem} ${first.request.draw}: ${line(first.why)}); ` +
    'the same command asks for what is missing alone'
  )
}
