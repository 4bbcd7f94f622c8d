import type { LoadedProblem } from '../corpus/load-corpus.ts'
import { fillTemplate, parseTemplate, type TemplateValues } from '../generate/template.ts'
import { BUILT_IN_TEMPLATES } from '../generate/built-in-templates.ts'
import { signatureIn } from '../intake/signature-in.ts'

/** The rules of `docs/rules.md` in the few lines a prompt has room for. */
const RULES = `Rules:
- Answer with one self-contained TypeScript module. No imports; nothing is read, written or fetched.
- Plain answers only: numbers, strings, booleans, null, arrays and plain objects. Do not return a promise.
- No work when the module is loaded and no state from one call to the next; each call is measured on a new input.
- Time and memory are limited; what counts is speed on large inputs.`

/** What a model may not know of the place where its code runs. */
const LANGUAGE_HINT = `The code runs on V8, in Node 24 or newer, single-threaded, as strict code; types are removed before.
All of ECMAScript is there: typed arrays, Map, Set, BigInt. ListNode, TreeNode, PriorityQueue, Queue and Deque are there
with the usual interface.`

const asComment = (text: string): string => {
  const lines = text.trim().replaceAll('*/', '* /').split('\n')
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n')
}

/** What a template may name of a problem. Nothing of any solution is among it. */
export const templateValues = (
  { problem, statement }: Pick<LoadedProblem, 'problem' | 'statement'>,
  { isHinted }: { isHinted: boolean },
): TemplateValues => {
  const { entry, title } = problem.card
  const { kind, name } = entry
  return {
    ...{ title, entry: name, rules: RULES, hint: isHinted ? LANGUAGE_HINT : '' },
    statement: statement.trim(),
    comment: asComment(statement),
    signature: kind === 'class' ? `class ${name}` : (signatureIn(statement, entry) ?? `function ${name}(...args)`),
    task:
      kind === 'class' ? `Write the class \`${name}\` and export it.` : `Write the function \`${name}\` and export it.`,
  }
}

/** What a model or a person is given for a problem: statement and rules. */
export const promptText = (loaded: LoadedProblem): string => {
  const values = templateValues(loaded, { isHinted: false })
  const prompt = fillTemplate(parseTemplate(BUILT_IN_TEMPLATES.plain, 'plain'), values)
  return prompt.kind === 'chat' ? (prompt.turns[0]?.text ?? '') : prompt.text
}
