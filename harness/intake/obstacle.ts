import { Visitor, type Program } from 'oxc-parser'

import type { NotLoadableReason } from '../model/verdict.ts'
import { functionDepth } from './function-depth.ts'
import { importedName, isGiven } from './judge-modules.ts'

export interface Obstacle {
  readonly reason: NotLoadableReason
  readonly what: string
  /** Offset in the code. */
  readonly at: number
}

const CANNOT_IMPORT = 'a candidate is one self-contained script; inline what it needs'

/**
 * The first thing in a program that has no place in a candidate, by position: whatever loads other code, waits
 * at the top level, or is not yet part of the language. Types have been removed before.
 */
export const obstacle = (program: Program, code: string): Obstacle | undefined => {
  const found: Obstacle[] = []
  const { isTopLevel, count } = functionDepth()
  const add = (reason: NotLoadableReason, what: string, at: number): void => void found.push({ reason, what, at })
  const wait = (at: number): void => {
    if (isTopLevel()) add('unsupported', '"await" at the top level; solve the problem synchronously', at)
  }
  const visitor = new Visitor({
    ...count,
    AwaitExpression: ({ start }) => wait(start),
    ForOfStatement: (node) => {
      if (node.await) wait(node.start)
    },
    VariableDeclaration: ({ kind, start }) => {
      if (kind === 'await using') wait(start)
    },
    ImportDeclaration: ({ source, specifiers, start }) => {
      if (isGiven(source.value, specifiers.map(importedName))) return
      if (!isErased({ code, start, end: source.start, names: specifiers.length })) {
        add('import', `imports ${JSON.stringify(source.value)}; ${CANNOT_IMPORT} (types: use "import type")`, start)
      }
    },
    ExportNamedDeclaration: ({ source, specifiers, start }) => {
      if (source !== null && specifiers.length > 0) add('import', reExport(source.value), start)
    },
    ExportAllDeclaration: ({ source, start }) => add('import', reExport(source.value), start),
    ImportExpression: ({ start }) => add('import', `import(…); ${CANNOT_IMPORT}`, start),
    MetaProperty: ({ meta, start }) => {
      if (meta.name === 'import') add('import', `import.meta; ${CANNOT_IMPORT}`, start)
    },
    Decorator: ({ start }) =>
      add('unsupported', 'decorators are not part of JavaScript yet; call the function instead', start),
  })
  visitor.visit(program)
  return found.toSorted((one, other) => one.at - other.at)[0]
}

const reExport = (module: string): string => `re-exports from ${JSON.stringify(module)}; ${CANNOT_IMPORT}`

/** `import { type Of } from './of'` leaves empty braces behind: nothing is asked for any more, so nothing is loaded. */
const isErased = (of: { code: string; start: number; end: number; names: number }): boolean =>
  of.names === 0 && of.code.slice(of.start, of.end).includes('{')
