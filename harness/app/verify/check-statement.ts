import type { LoadedProblem } from '../../corpus/load-corpus.ts'
import type { ProblemCard } from '../../model/problem.ts'
import { fault, right, type Finding } from './finding.ts'
import { sectionOf } from './statement/code-blocks.ts'
import { valuePattern } from './statement/value-pattern.ts'

/** What may stand between the last argument and the answer: closing brackets, then a word or sign for "gives". */
const GIVES = '[\\s)\\]`,;]*(?:→|//|=>|->|\\bis\\b|\\breturns\\b|\\bgives\\b)\\s*`?'

/** Arguments are set apart by commas and line ends, and may be named: `k = 3`. */
const APART = '[\\s,;`]*(?:\\w+\\s*=\\s*)?'

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Of a class the statement shows the constructor's arguments, then the calls in order. */
const argumentsPattern = ({ entry }: ProblemCard, input: unknown): string => {
  if (!Array.isArray(input)) return valuePattern(input)
  if (entry.kind === 'function') return input.map(valuePattern).join(APART)
  const [given, calls] = [listOf(input[0]), listOf(input[1])]
  const callPatterns = calls.map((call) => {
    const [name, ...values] = listOf(call)
    return `${String(name)}\\(\\s*${values.map(valuePattern).join('\\s*,\\s*')}\\s*\\)`
  })
  return [...given.map(valuePattern), ...callPatterns].join('[\\s\\S]{0,40}?')
}

/** Every example of the definition stands in the statement, in order, with its answer right behind it. */
export const checkStatement = ({ problem, statement }: LoadedProblem): Finding[] => {
  const { card, examples } = problem
  const shown = sectionOf(statement, 'Examples')
  if (shown === undefined) return [fault(card.id, 'statement', 'there is no section "## Examples" in statement.md')]
  let from = 0
  for (const [index, { input, output }] of examples.entries()) {
    const pattern = new RegExp(`${argumentsPattern(card, input)}${GIVES}${valuePattern(output)}`, 'g')
    pattern.lastIndex = from
    const found = pattern.exec(shown)
    if (found === null) {
      const pair = `${JSON.stringify(input)} → ${JSON.stringify(output)}`
      return [fault(card.id, 'statement', `examples[${index}] (${pair}) is not, or not in order, in statement.md`)]
    }
    from = pattern.lastIndex
  }
  const calls = [...shown.matchAll(new RegExp(`\\b${card.entry.name}\\(`, 'g'))].length
  if (card.entry.kind === 'function' && calls > examples.length) {
    const says = `statement.md shows ${calls} calls and the definition has ${examples.length} examples; make them equal`
    return [fault(card.id, 'statement', says)]
  }
  return [right(card.id, 'statement', `${examples.length} examples shown as declared`)]
}
