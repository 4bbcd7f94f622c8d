import { Visitor, type Program } from 'oxc-parser'

import { functionDepth } from './function-depth.ts'
import { GIVING_REQUIRE } from './judge-modules.ts'
import { namesInPattern } from './names-in-pattern.ts'

/**
 * `module`, `exports` and `require` for a script that mentions them and does not declare them itself. `require` is
 * there for `if (require.main === module)`, which is false, and for the classes that are there anyway; else it throws.
 */
export const commonJsPrelude = (program: Program): string => {
  const { mentioned, declared } = names(program)
  const isWanted = (name: string): boolean => mentioned.has(name) && !declared.has(name)
  const parts: string[] = []
  if (!declared.has('module') && (isWanted('module') || isWanted('exports'))) {
    parts.push('let module = { exports: {} }; ')
    if (isWanted('exports')) parts.push('let exports = module.exports; ')
  }
  if (mentioned.has('require') && !declared.has('require')) parts.push(GIVING_REQUIRE)
  return parts.join('')
}

/** Names that occur anywhere, and those that a declaration binds outside of functions. */
const names = (program: Program): { mentioned: Set<string>; declared: Set<string> } => {
  const mentioned = new Set<string>()
  const declared = new Set<string>()
  const { isTopLevel, count } = functionDepth()
  const bind = (name: string | undefined): void => {
    if (isTopLevel() && name !== undefined) declared.add(name)
  }
  const visitor = new Visitor({
    ...count,
    FunctionDeclaration: ({ id }) => {
      bind(id?.name)
      count.FunctionDeclaration()
    },
    ClassDeclaration: ({ id }) => bind(id?.name),
    VariableDeclarator: ({ id }) => {
      namesInPattern(id).forEach(bind)
    },
    Identifier: ({ name }) => void mentioned.add(name),
  })
  visitor.visit(program)
  return { mentioned, declared }
}
