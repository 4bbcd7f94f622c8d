import { Visitor, type AssignmentTarget, type Expression, type Program } from 'oxc-parser'

import { functionDepth } from './function-depth.ts'

interface CommonJsExport {
  /** `default` for what is assigned to `module.exports` itself. */
  readonly name: string
  readonly expression: string
  readonly value: Expression
}

/**
 * What a script assigns to `module.exports`, `module.exports.name` or `exports.name` outside of functions, also
 * behind `if (typeof module !== 'undefined')`. Assignments are read, not run.
 */
export const commonJsExports = (program: Program): CommonJsExport[] => {
  const found: CommonJsExport[] = []
  const { isTopLevel, count } = functionDepth()
  const visitor = new Visitor({
    ...count,
    AssignmentExpression: ({ left, right, operator }) => {
      if (!isTopLevel() || operator !== '=') return
      const name = exportedName(left)
      if (name === undefined) return
      const isWhole = name === 'default' && path(left) === 'module.exports'
      const expression = isWhole ? 'module.exports' : `module.exports[${JSON.stringify(name)}]`
      found.push({ name, expression, value: assigned(right) })
    },
  })
  visitor.visit(program)
  return found
}

/** `exports = module.exports = value` assigns `value`. */
const assigned = (value: Expression): Expression =>
  value.type === 'AssignmentExpression' && value.operator === '=' ? assigned(value.right) : value

const exportedName = (target: AssignmentTarget): string | undefined => {
  const whole = path(target)
  if (whole === 'module.exports') return 'default'
  return /^(?:module\.)?exports\.([^.]+)$/.exec(whole ?? '')?.[1]
}

/** `a.b.c` of plain identifiers as text; undefined for anything else. */
const path = (node: AssignmentTarget | Expression): string | undefined => {
  if (node.type === 'Identifier') return node.name
  if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return undefined
  const object = path(node.object)
  return object === undefined ? undefined : `${object}.${node.property.name}`
}
