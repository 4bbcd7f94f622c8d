import { MagicString } from 'magic-string'
import { Visitor, type Program } from 'oxc-parser'

import { givenNames } from './judge-modules.ts'
import { declaredName } from './offers.ts'

interface Wrapping {
  readonly program: Program
  readonly code: string
  /** The expression whose value the script has. */
  readonly value: string
  readonly defaultName: string
  /** Statements of ours that stand before the first line. */
  readonly prelude: string
}

/**
 * One expression that runs the program as the body of a strict arrow function and yields `value`. Every token
 * stays on its line. A parsed program is edited, so nothing in the text can close the function early.
 *
 * `export` becomes `;`: the statement after it then stands alone, whatever the line before left open.
 */
export const wrapScript = ({ program, code, value, defaultName, prelude }: Wrapping): string => {
  const text = new MagicString(code)
  if (program.hashbang !== null) text.update(program.hashbang.start, program.hashbang.start + 2, '//')
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration') {
      // Only such imports are left as ask for types alone or for what is there: the others have been refused.
      blank({ text, code, start: statement.start, end: statement.end, by: givenNames(statement.specifiers) })
    } else if (statement.type === 'ExportNamedDeclaration') {
      const { declaration, start, end } = statement
      blank({ text, code, start, end: declaration?.start ?? end })
    } else if (statement.type === 'ExportDefaultDeclaration') {
      const { declaration, start, end } = statement
      const isNamed = declaredName(declaration) !== undefined
      // `const name =` stands where `export` stood: between `default` and the value there may be a comment.
      blank({ text, code, start, end: defaultEnd(code, start), by: isNamed ? ';' : `;const ${defaultName} = ` })
      if (!isNamed) text.appendLeft(end, ';')
    }
  }
  for (const index of htmlComments(program, code)) text.appendRight(index, ' ')
  return `(() => { "use strict"; ${prelude}${text.toString()}\n;return (${value});\n})()`
}

interface Blank {
  readonly text: MagicString
  readonly code: string
  readonly start: number
  readonly end: number
  readonly by?: string
}

const blank = ({ text, code, start, end, by = ';' }: Blank): void =>
  void text.update(start, end, by + code.slice(start, end).replace(/[^\n\r\u2028\u2029]/g, ''))

/** The end of `export default`, between whose words there may be white space and comments. */
const defaultEnd = (code: string, start: number): number => {
  const words = /export(?:\s|\/\*[^]*?\*\/|\/\/[^\n\r\u2028\u2029]*)*default/y
  words.lastIndex = start
  const found = words.exec(code)
  if (found === null) throw new RangeError(`no "export default" at ${start}`)
  return start + found[0].length
}

/** `a<!--b` is a comparison in a module and a comment in a script: a space keeps it a comparison. */
const htmlComments = (program: Program, code: string): number[] => {
  if (!code.includes('<!--')) return []
  const found: number[] = []
  const visitor = new Visitor({
    BinaryExpression: ({ operator, right }) => {
      if (operator === '<' && code.slice(right.start - 1, right.start + 3) === '<!--') found.push(right.start)
    },
  })
  visitor.visit(program)
  return found
}
