import type { LoadedProblem } from '../corpus/load-corpus.ts'

/** The rules of `docs/rules.md` in the few lines a prompt has room for. */
const RULES = `Rules:
- Answer with one self-contained TypeScript module. No imports; nothing is read, written or fetched.
- Plain answers only: numbers, strings, booleans, null, arrays and plain objects. Do not return a promise.
- No work when the module is loaded and no state from one call to the next; each call is measured on a new input.
- Time and memory are limited; what counts is speed on large inputs.`

/** What a model or a person is given for a problem: statement and rules. */
export const promptText = ({ problem, statement }: LoadedProblem): string => {
  const { kind, name } = problem.card.entry
  const task =
    kind === 'class' ? `Write the class \`${name}\` and export it.` : `Write the function \`${name}\` and export it.`
  return `${statement.trim()}\n\n${task}\n\n${RULES}`
}
