import { Script } from 'node:vm'

import { parseSync, type Program } from 'oxc-parser'

import type { Prepared } from '../model/candidate.ts'
import type { Entry } from '../model/problem.ts'
import { commonJsPrelude } from './commonjs-prelude.ts'
import { takesFromBoxes } from './judge-modules.ts'
import { lineOf } from './line-of.ts'
import { obstacle } from './obstacle.ts'
import { offers } from './offers.ts'
import { parsing } from './parser-failure.ts'
import { outline } from './outline.ts'
import { refused } from './refused.ts'
import { resolveEntry } from './resolve-entry.ts'
import { stripTypes } from './strip-types.ts'
import { wrapScript } from './wrap-script.ts'

/**
 * From the text of a candidate to one expression whose value is its entry point. Nothing is executed and nothing
 * is pasted: the text is parsed as a module, by itself, and the parsed program is edited. What does not parse by
 * itself is refused, and so is a result that is not exactly the one call it should be.
 *
 * Throws ParserFailure when a parser breaks down over the text.
 */
export const readScript = ({ source, entry }: { source: string; entry: Entry }): Prepared => {
  const stripped = stripTypes(source)
  if (stripped.kind === 'refused') return unparsed(source, stripped)
  const { code } = stripped
  const { program, error } = parse(code, 'module')
  if (error !== undefined) {
    return unparsed(source, { detail: `line ${lineOf(code, error.at)}: ${error.message}`, at: error.at })
  }
  const found = obstacle(program, code)
  if (found !== undefined) return refused(found.reason, `line ${lineOf(code, found.at)}: ${found.what}`)
  if (program.body.every(({ type }) => type === 'EmptyStatement')) return refused('empty', 'there is no code in it')

  const defaultName = freeName(code)
  const entryPoint = resolveEntry({ offers: offers({ program, defaultName }), entry })
  if (entryPoint.kind === 'missing') return refused('no-entry-point', entryPoint.detail)
  const script = wrapScript({
    program,
    code,
    value: entryPoint.expression,
    defaultName,
    prelude: commonJsPrelude(program) + (takesFromBoxes(program) ? 'globalThis.MinPriorityQueue.inBoxes(); ' : ''),
  })
  if (!isOneCall(script))
    return refused('unsupported', 'the code means something else inside a function than by itself')
  const complaint = engineComplaint(script)
  if (complaint !== undefined) return refused('unsupported', `the engine cannot compile it: ${complaint}`)
  return { kind: 'ready', script, notes: [...stripped.notes, ...entryPoint.notes] }
}

/**
 * A text that does not parse. It was cut off where no bracket is crossed and the parser misses something at the very end:
 * it says so, or brackets are left open and it has no complaint before the last word, or before the string, template or
 * comment that the text ends in.
 */
const unparsed = (source: string, { detail, at }: { detail: string; at: number }): Prepared => {
  const { isOpen, endsInText, closesMore, isCrossed } = outline(source)
  const isAtEnd = endsInText || /^.?[\w$]*\s*$/.test(source.slice(at))
  const isMissing = detail.includes('found `EOF`') || (isOpen && isAtEnd)
  if (!isMissing || closesMore || isCrossed) return refused('syntax', detail)
  return refused('truncated', `${detail}; the text ends before its code does: allow the model longer answers`)
}

interface Parsed {
  readonly program: Program
  readonly error: { readonly message: string; readonly at: number } | undefined
}

const parse = (code: string, sourceType: 'module' | 'script'): Parsed =>
  parsing('oxc-parser', () => {
    // Reading the tree is where the parser builds it.
    const { program, errors } = parseSync('candidate.js', code, {
      lang: 'js',
      sourceType,
      astType: 'js',
      preserveParens: false,
      showSemanticErrors: true,
    })
    const [error] = errors
    return { program, error: error && { message: error.message, at: error.labels[0]?.start ?? 0 } }
  })

/** A name for the unnamed default export that the code does not use. */
const freeName = (code: string): string => {
  let name = '$default'
  while (code.includes(name)) name += '$'
  return name
}

/** The invariant of DESIGN §4.3, checked on the result: one expression statement, a call of an arrow function. */
const isOneCall = (script: string): boolean => {
  const { program, error } = parse(script, 'script')
  const [statement, ...others] = program.body
  if (error !== undefined || others.length > 0 || statement?.type !== 'ExpressionStatement') return false
  const { expression } = statement
  if (expression.type !== 'CallExpression' || expression.arguments.length > 0) return false
  return expression.callee.type === 'ArrowFunctionExpression' && expression.callee.params.length === 0
}

/** The engine has the last word on what it can compile. Compiling is not running. */
const engineComplaint = (script: string): string | undefined => {
  try {
    void new Script(script, { filename: 'candidate.js' })
    return undefined
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return error.message
    throw error
  }
}
