import { createRequire, stripTypeScriptTypes } from 'node:module'
import { parseSync, type OxcError } from 'oxc-parser'
import type * as OxcTransform from 'oxc-transform'

import { lineOf } from './line-of.ts'
import { ParserFailure, parsing } from './parser-failure.ts'

export type Stripped =
  | { readonly kind: 'script'; readonly code: string; readonly notes: readonly string[] }
  | { readonly kind: 'refused'; readonly detail: string; readonly at: number }

/** Synchronous, and only when it is needed: most candidates have nothing to compile. */
const load: (name: 'oxc-transform') => typeof OxcTransform = createRequire(import.meta.url)

/**
 * JavaScript from a source that may be TypeScript. Everything is read as TypeScript first, because a candidate
 * does not say what it is and `new Set<number>(list)` is valid, and something else, as JavaScript.
 *
 * Node's own stripping comes first: it replaces types by spaces, so lines and columns stay. What cannot be
 * erased (enums, namespaces, parameter properties, `<T>value`) is compiled by oxc-transform, which is loaded
 * only then and prints the code anew, so line numbers are lost; a note says so.
 */
export const stripTypes = (source: string): Stripped => {
  try {
    return { kind: 'script', code: stripTypeScriptTypes(source, { mode: 'strip' }), notes: [] }
  } catch (cause) {
    if (isErrorWithCode(cause, 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX')) return compile(source)
    if (isErrorWithCode(cause, 'ERR_INVALID_TYPESCRIPT_SYNTAX')) return readOtherwise(source)
    throw new ParserFailure('type stripping failed', { cause })
  }
}

const isErrorWithCode = (thrown: unknown, code: string): thrown is Error =>
  thrown instanceof Error && 'code' in thrown && thrown.code === code

/** Inlined constants are what the TypeScript compiler makes of `const enum`; an object look-up would be slower. */
const COMPILATION: OxcTransform.TransformOptions = {
  lang: 'ts',
  sourceType: 'module',
  target: 'esnext',
  typescript: { onlyRemoveTypeImports: true, allowNamespaces: true, optimizeConstEnums: true, optimizeEnums: false },
}

const compile = (source: string): Stripped => {
  const { code, errors } = parsing('oxc-transform', () =>
    load('oxc-transform').transformSync('candidate.ts', source, COMPILATION),
  )
  const [error] = errors
  if (error !== undefined) return rejected(source, error)
  return {
    kind: 'script',
    code,
    notes: [
      'compiled, because its types cannot be erased in place (enum, namespace, parameter property): line numbers differ',
    ],
  }
}

/** The stripper says no. Another parser names the line; where it has no objection, the compiler will do. */
const readOtherwise = (source: string): Stripped => {
  const [error] = errorsIn(source)
  return error === undefined ? compile(source) : rejected(source, error)
}

const errorsIn = (source: string): readonly OxcError[] =>
  parsing(
    'oxc-parser',
    () => parseSync('candidate.ts', source, { lang: 'ts', sourceType: 'module', showSemanticErrors: true }).errors,
  )

const rejected = (source: string, { labels, message }: Pick<OxcError, 'labels' | 'message'>): Stripped => {
  const at = labels[0]?.start ?? 0
  return { kind: 'refused', detail: `line ${lineOf(source, at)}: ${message}`, at }
}
