import type { BindingPattern } from 'oxc-parser'

/** The names that a declaration's left side binds: `a` of `a`, `a` and `b` of `{ x: [a], ...b }`. */
export const namesInPattern = (pattern: BindingPattern): string[] => {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name]
    case 'AssignmentPattern':
      return namesInPattern(pattern.left)
    case 'ObjectPattern':
      return pattern.properties.flatMap((member) =>
        namesInPattern(member.type === 'RestElement' ? member.argument : member.value),
      )
    case 'ArrayPattern':
      return pattern.elements.flatMap((member) => {
        if (member === null) return []
        return namesInPattern(member.type === 'RestElement' ? member.argument : member)
      })
  }
}
