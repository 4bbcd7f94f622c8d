import type { AnswerLine, Prices } from '../model/generation.ts'
import type { Answered } from './generate-answers.ts'
import { costOf } from './spending.ts'

/** An answer as a line that `effbench run` reads: the text as it came, from which intake takes the code. */
export const answerLine = ({ problem, request, hash, answer }: Answered, prices: Prices | undefined): AnswerLine => {
  const { prompt, model, draw } = request
  const cost = costOf(answer.tokens, prices)
  return {
    task_id: problem,
    completion: answer.text,
    // A conversation's prompt is no code to go on from, and is left out: intake would take it for one.
    ...(prompt.kind === 'completion' ? { prompt: prompt.text, stop_tokens: prompt.stop } : {}),
    model,
    ...(answer.servedBy === undefined ? {} : { served_by: answer.servedBy }),
    draw,
    finish: answer.finish,
    ...(answer.reasoning === undefined ? {} : { reasoning: answer.reasoning }),
    tokens: answer.tokens,
    ...(cost === undefined ? {} : { cost }),
    request: hash,
  }
}
