import { decode } from '../model/codec.ts'
import { CorpusError } from '../model/errors.ts'
import { RIGHT, wrong, type Judgement } from '../model/judgement.ts'
import type { Problem } from '../model/problem.ts'

/** The texts of one question as they travelled: the input, the canonical's answer, and the one to judge. */
export interface AnswerTexts {
  readonly input: string
  readonly expected: string
  readonly actual: string
}

/** The value of a text that a child may have made up; the text of what is wrong with it where it has none. */
const read = (text: string): { readonly value: unknown } | { readonly unreadable: string } => {
  try {
    return { value: decode(text) }
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof RangeError) return { unreadable: cause.message }
    throw cause
  }
}

/** Runs what the problem's author wrote. */
const ofAuthor = <T>(problem: Problem, part: string, run: () => T): T => {
  try {
    return run()
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    throw new CorpusError(`problem ${problem.card.id}: its ${part} threw: ${message}; it must take any answer`, {
      cause,
    })
  }
}

/**
 * Judges an answer by its text. The canonical's own text is right without further reading; any other is decoded,
 * held against the output schema and handed to the problem's judge. A text that says nothing is a wrong answer.
 * Throws CorpusError when schema or judge throw.
 */
export const judgeAnswer = (problem: Problem, { input, expected, actual }: AnswerTexts): Judgement => {
  if (actual === expected) return RIGHT
  const answer = read(actual)
  if ('unreadable' in answer) return wrong(`answer: it cannot be read: ${answer.unreadable}`)
  const parsed = ofAuthor(problem, 'output schema', () => problem.output.safeParse(answer.value))
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const place = (issue?.path ?? []).map((key) => `[${String(key)}]`).join('')
    return wrong(`answer${place}: ${issue?.message ?? 'of another type'}`)
  }
  const question = { input: decode(input), expected: decode(expected), actual: parsed.data }
  return ofAuthor(problem, 'judge', () => problem.judge(question))
}
