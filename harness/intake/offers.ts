import type {
  Class,
  ExportDefaultDeclarationKind,
  Expression,
  Function as FunctionNode,
  Program,
  Statement,
} from 'oxc-parser'

import { commonJsExports } from './commonjs-exports.ts'
import { namesInPattern } from './names-in-pattern.ts'

/** What is known of a value without running anything. `unknown` may turn out to be anything. */
export type Shape =
  | { readonly kind: 'function' | 'unknown' | 'other' }
  | { readonly kind: 'class'; readonly methods: ReadonlyMap<string, 'static' | 'instance'> }
  | { readonly kind: 'object'; readonly keys: readonly string[] }

/** A value that a script offers under a name, and the expression that yields it at the script's end. */
export interface Offer {
  readonly name: string
  readonly expression: string
  readonly shape: Shape
}

export interface Offers {
  readonly exported: readonly Offer[]
  readonly byDefault: Offer | undefined
  readonly topLevel: readonly Offer[]
}

/** Everything at the top level of a program that could be the entry point; `defaultName` stands for an unnamed default. */
export const offers = ({ program, defaultName }: { program: Program; defaultName: string }): Offers => {
  const topLevel = program.body.flatMap((statement) => bindingsOf(declarationIn(statement)))
  const known = new Map(topLevel.map((offer) => [offer.name, offer.shape]))
  const shapeOf = (node: Expression | FunctionNode | Class): Shape =>
    node.type === 'Identifier' ? (known.get(node.name) ?? { kind: 'unknown' }) : shapeOfValue(node)
  const exported: Offer[] = []
  const defaults: Offer[] = []
  const offer = (name: string, expression: string, shape: Shape): void => {
    if (name !== 'default') exported.push({ name, expression, shape })
    else {
      defaults.push({ name, expression, shape })
      const keys = shape.kind === 'object' ? shape.keys : []
      exported.push(...keys.map((key) => property(expression, key)))
    }
  }
  for (const statement of program.body) {
    if (statement.type === 'ExportDefaultDeclaration') {
      const { declaration } = statement
      if (declaration.type !== 'TSInterfaceDeclaration') {
        offer('default', declaredName(declaration) ?? defaultName, shapeOf(declaration))
      }
    } else if (statement.type === 'ExportNamedDeclaration') {
      for (const { name, shape } of bindingsOf(statement.declaration)) offer(name, name, shape)
      for (const { local, exported: as } of statement.specifiers) {
        const name = as.type === 'Literal' ? as.value : as.name
        if (local.type === 'Identifier') offer(name, local.name, known.get(local.name) ?? { kind: 'unknown' })
      }
    }
  }
  for (const { name, expression, value } of commonJsExports(program)) offer(name, expression, shapeOf(value))
  return { exported, byDefault: defaults[0], topLevel }
}

const property = (object: string, key: string): Offer => ({
  name: key,
  expression: `${object}[${JSON.stringify(key)}]`,
  shape: { kind: 'unknown' },
})

const declarationIn = (statement: Program['body'][number]): Statement | ExportDefaultDeclarationKind | null =>
  statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration'
    ? statement.declaration
    : statement

/** The name of a declaration that stays a declaration when `export default` is taken away. */
export const declaredName = (node: ExportDefaultDeclarationKind): string | undefined =>
  node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration' ? node.id?.name : undefined

const bindingsOf = (node: Statement | ExportDefaultDeclarationKind | null): Offer[] => {
  if (node?.type === 'FunctionDeclaration' || node?.type === 'ClassDeclaration') {
    return node.id === null ? [] : [{ name: node.id.name, expression: node.id.name, shape: shapeOfValue(node) }]
  }
  if (node?.type !== 'VariableDeclaration') return []
  return node.declarations.flatMap(({ id, init }) => {
    const shape: Shape = init === null || id.type !== 'Identifier' ? { kind: 'unknown' } : shapeOfValue(init)
    return namesInPattern(id).map((name) => ({ name, expression: name, shape }))
  })
}

/** Values that are neither called nor constructed. */
const OTHER: ReadonlySet<string> = new Set([
  'Literal',
  'TemplateLiteral',
  'ArrayExpression',
  'NewExpression',
  'UnaryExpression',
  'BinaryExpression',
])

/**
 * By the syntax alone: what a call, a condition or a member access yields, only running it would tell. There are no
 * parentheses in the tree: the parser is told to leave them out.
 */
const shapeOfValue = (node: Expression | FunctionNode | Class): Shape => {
  if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression')
    return { kind: 'class', methods: methodsOf(node) }
  if (node.type === 'ObjectExpression') return { kind: 'object', keys: keysOf(node.properties) }
  if (/^(?:Arrow)?Function(?:Declaration|Expression)$/.test(node.type)) return { kind: 'function' }
  return { kind: OTHER.has(node.type) ? 'other' : 'unknown' }
}

const keysOf = (properties: Extract<Expression, { type: 'ObjectExpression' }>['properties']): string[] =>
  properties.flatMap((member) =>
    member.type === 'Property' && !member.computed && member.key.type === 'Identifier' ? [member.key.name] : [],
  )

const methodsOf = ({ body }: Class): Map<string, 'static' | 'instance'> =>
  new Map(
    body.body.flatMap((member) => {
      if (member.type !== 'MethodDefinition' && member.type !== 'PropertyDefinition') return []
      if (member.computed || member.key.type !== 'Identifier') return []
      if (member.type === 'MethodDefinition' && member.kind === 'constructor') return []
      return [[member.key.name, member.static ? ('static' as const) : ('instance' as const)] as const]
    }),
  )
