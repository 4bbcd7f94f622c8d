import { squash } from './squash.ts'

/**
 * `function name`, `class name`, `const name =` (not of what `require` gives), a method `name(…) {`, or an assignment to
 * `….name`. Looked for in the text: nothing is parsed, so it may be wrong about text in comments and strings.
 *
 * Every repetition of white space is bounded and none touches another: the time is linear in any text's length.
 */
const DECLARATION =
  /(?:\b(?:function\b(?:\s{0,9}\*)?|class|const|let|var)\s{0,99}([\w$]+)(?![\w$]|\s{0,9}=\s{0,9}(?:await\s{1,9})?(?:require|import)\b))|(?:^[ \t]{0,99}(?:(?:public|static|async)[ \t]{1,9}){0,3}([\w$]+)[ \t]{0,9}(?:<[^>\n]{0,200}>)?\((?:[^\n]*\{)?[ \t\r]*$)|(?:\.([\w$]+)\s{0,9}=[^=])/gm

/** The names that a piece of code seems to declare, without case and punctuation. */
export const declaredNames = (code: string): Set<string> =>
  new Set([...code.matchAll(DECLARATION)].map(([, bound, method, member]) => squash(bound ?? method ?? member ?? '')))

/** Whether a piece of code seems to declare a name, in whatever casing. */
export const declares = (code: string, name: string): boolean => declaredNames(code).has(squash(name))
