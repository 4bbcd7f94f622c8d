import { Visitor, type ImportDeclarationSpecifier, type Program } from 'oxc-parser'

/**
 * Modules that the usual judges offer, and what a candidate's context has of them: imports of these names are taken for
 * the globals, and nothing is loaded. Any other import is refused.
 */
const QUEUES = ['PriorityQueue', 'MinPriorityQueue', 'MaxPriorityQueue', 'Queue', 'Deque']

const MODULE = /^(?:@datastructures-js\/(?:priority-queue|queue|deque)|datastructures-js)$/

/** Whether all of these names of a module are there without loading anything. */
export const isGiven = (module: string, names: readonly string[]): boolean =>
  MODULE.test(module) && names.length > 0 && names.every((name) => QUEUES.includes(name))

/** The name that a module exports what is imported under; `default` and `*` are none of the names above. */
export const importedName = (specifier: ImportDeclarationSpecifier): string => {
  if (specifier.type === 'ImportDefaultSpecifier') return 'default'
  if (specifier.type === 'ImportNamespaceSpecifier') return '*'
  return specifier.imported.type === 'Literal' ? specifier.imported.value : specifier.imported.name
}

/** Declarations that stand for an import of given names: only those that it calls otherwise need one. */
export const givenNames = (specifiers: readonly ImportDeclarationSpecifier[]): string => {
  const renamed = specifiers.filter((specifier) => specifier.local.name !== importedName(specifier))
  if (renamed.length === 0) return ';'
  return `;const { ${renamed.map((each) => `${importedName(each)}: ${each.local.name}`).join(', ')} } = globalThis;`
}

/** A `require` that gives the globals for the modules above, and throws for any other. */
export const GIVING_REQUIRE =
  `const require = Object.assign((name) => { if (${String(MODULE)}.test(name)) return globalThis; ` +
  'throw new Error("a candidate stands alone: cannot require " + name); }, { main: undefined }); '

/**
 * Whether a program takes elements out of `{ priority, element }`, as the judges' earlier queues hand them out. Where
 * plain numbers are kept in order, nothing else tells which of the two interfaces is meant.
 */
export const takesFromBoxes = (program: Program): boolean => {
  let hasQueue = false
  let takesElement = false
  const visitor = new Visitor({
    Identifier: ({ name }) => {
      if (name === 'MinPriorityQueue' || name === 'MaxPriorityQueue') hasQueue = true
    },
    MemberExpression: ({ property, computed }) => {
      if (!computed && property.type === 'Identifier' && property.name === 'element') takesElement = true
      if (computed && property.type === 'Literal' && property.value === 'element') takesElement = true
    },
    ObjectPattern: ({ properties }) => {
      for (const member of properties) {
        if (member.type === 'Property' && member.key.type === 'Identifier' && member.key.name === 'element') {
          takesElement = true
        }
      }
    },
  })
  visitor.visit(program)
  return hasQueue && takesElement
}
