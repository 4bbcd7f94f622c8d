import type { LoadedProblem } from '../../corpus/load-corpus.ts'
import { decode } from '../../model/codec.ts'
import { CorpusError } from '../../model/errors.ts'
import type { Judgement } from '../../model/judgement.ts'
import type { Problem } from '../../model/problem.ts'
import type { Suite } from '../../run/correctness.ts'
import { ALTERATIONS } from './alterations.ts'
import { fault, right, type Finding } from './finding.ts'

/** Fewer altered answers than this say nothing of a judge: the same alteration may be right now and then. */
const TRIED_LEAST = 3

/** A judge that does not turn down one in ten answers altered in one way does not look at that. */
const REJECTED_LEAST = 0.1

interface Answered {
  readonly caseId: string
  readonly input: unknown
  readonly expected: unknown
}

const judgeOn = (problem: Problem, { input, expected }: Answered, actual: unknown): Judgement => {
  const parsed = problem.output.safeParse(actual)
  if (!parsed.success) return { kind: 'wrong', why: parsed.error.issues[0]?.message ?? 'does not fit' }
  try {
    return problem.judge({ input, expected, actual: parsed.data })
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    throw new CorpusError(`the judge threw: ${message}; it must take any answer that fits the output schema`, { cause })
  }
}

/** The canonical's answer fits the schema and satisfies the judge, who is never asked about it in a run. */
const tooStrict = (problem: Problem, answers: readonly Answered[]): string[] => {
  for (const answer of answers) {
    const fits = problem.output.safeParse(answer.expected)
    if (!fits.success) {
      const why = fits.error.issues[0]?.message ?? 'it does not'
      return [`${answer.caseId}: the canonical's answer does not fit the output schema: ${why}; mend the schema`]
    }
    const judgement = judgeOn(problem, answer, answer.expected)
    if (judgement.kind === 'wrong')
      return [`${answer.caseId}: it turns down the canonical's own answer: ${judgement.why}; it is too strict`]
  }
  return []
}

const tooLoose = (problem: Problem, answers: readonly Answered[]): string[] =>
  ALTERATIONS.flatMap(({ says, of }) => {
    const tried = answers.flatMap((answer) => {
      const altered = of(answer.expected)
      return altered === undefined ? [] : [judgeOn(problem, answer, altered).kind]
    })
    const rejected = tried.filter((kind) => kind === 'wrong').length
    if (tried.length < TRIED_LEAST || rejected >= tried.length * REJECTED_LEAST) return []
    return [`it accepts ${tried.length - rejected} of ${tried.length} answers in which ${says}; it is too loose`]
  })

/** Says that an answer's order is free: "return them in any order", "in either order". */
const FREE_ORDER = /[^.;\n]*\b(?:any|either) order\b[^.;\n]*/gi
const OF_ANSWERS = /\b(?:return|answer|result|output|give|list of|right)\b/i

const isReversible = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length > 1 && JSON.stringify(value) !== JSON.stringify(value.toReversed())

/** What the statement leaves open the judge accepts. */
const closedOrder = (problem: Problem, statement: string, answers: readonly Answered[]): string[] => {
  const sentence = (statement.match(FREE_ORDER) ?? []).find((one) => OF_ANSWERS.test(one))
  const tried = answers.filter(({ expected }) => isReversible(expected))
  if (sentence === undefined || tried.length === 0) return []
  const accepts = ({ expected, ...answer }: Answered): boolean =>
    isReversible(expected) && judgeOn(problem, { expected, ...answer }, expected.toReversed()).kind === 'right'
  if (tried.some(accepts)) return []
  return [`the statement leaves the order open ("${sentence.trim()}") and it accepts one order only; it is too strict`]
}

/** The judge takes what is right and turns down what is not, on the canonical's answers and on altered ones. */
export const checkJudge = ({ problem, statement }: LoadedProblem, suite: Suite): Finding[] => {
  const { id } = problem.card
  const answers = suite.cases.map(({ caseId, input, expected }): Answered => ({
    caseId,
    input: decode(input),
    expected: decode(expected),
  }))
  const strict = tooStrict(problem, answers)
  const found =
    strict.length > 0 ? strict : [...tooLoose(problem, answers), ...closedOrder(problem, statement, answers)]
  if (found.length > 0) return found.map((says) => fault(id, 'judge', says))
  return [right(id, 'judge', 'takes right answers and turns down altered ones')]
}
