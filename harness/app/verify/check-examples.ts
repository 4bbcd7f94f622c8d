import type { LoadedProblem } from '../../corpus/load-corpus.ts'
import { judgeAnswer } from '../../judge/judge-answer.ts'
import { encode } from '../../model/codec.ts'
import type { Suite } from '../../run/correctness.ts'
import { fault, right, type Finding } from './finding.ts'

/** The canonical answers the examples as the statement says, in the order of the suite's first cases. */
export const checkExamples = ({ problem }: LoadedProblem, suite: Suite): Finding[] => {
  const { id } = problem.card
  const found = problem.examples.flatMap(({ output }, index) => {
    const answered = suite.cases[index]
    if (answered === undefined) return [fault(id, 'examples', `example ${index} was not answered`)]
    const judgement = judgeAnswer(problem, {
      input: answered.input,
      expected: encode(output),
      actual: answered.expected,
    })
    if (judgement.kind === 'right') return []
    return [fault(id, 'examples', `example ${index}: the canonical's answer is not the declared one: ${judgement.why}`)]
  })
  return found.length > 0 ? found : [right(id, 'examples', `${problem.examples.length} answered as declared`)]
}
