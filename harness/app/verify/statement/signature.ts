import { parseSync, Visitor, type Class, type Function as FunctionNode, type Program } from 'oxc-parser'

/** What a caller must know of a function: its parameters and what it returns, as text without white space. */
export interface Signature {
  readonly parameters: readonly { readonly name: string; readonly type: string }[]
  readonly result: string
}

/** The signatures of what a source declares under a name: one for a function, one for each method of a class. */
export type Declared = ReadonlyMap<string, Signature>

interface Typed {
  readonly start: number
  readonly end: number
}

/** Types are compared as they are written, but for white space, quotes and the separators that may end a list. */
const squeezed = (text: string): string =>
  text
    .replaceAll(/\s+/g, '')
    .replaceAll('"', "'")
    .replaceAll(/[,;]([}\]])/g, '$1')

interface Callable {
  readonly params: FunctionNode['params']
  readonly returnType?: FunctionNode['returnType']
}

const signatureOf = (code: string, { params, returnType }: Callable): Signature => {
  const text = (type: { readonly typeAnnotation: Typed } | null | undefined): string =>
    type === null || type === undefined
      ? 'none'
      : squeezed(code.slice(type.typeAnnotation.start, type.typeAnnotation.end))
  return {
    parameters: params.map((parameter) => {
      if (parameter.type === 'Identifier')
        return {
          name: parameter.name,
          type: (code[parameter.start + parameter.name.length] === '?' ? '?' : '') + text(parameter.typeAnnotation),
        }
      if (parameter.type === 'AssignmentPattern' && parameter.left.type === 'Identifier')
        return { name: parameter.left.name, type: `?${text(parameter.left.typeAnnotation)}` }
      return { name: squeezed(code.slice(parameter.start, parameter.end)), type: '' }
    }),
    result: text(returnType),
  }
}

const methodsOf = (code: string, { body }: Class): [string, Signature][] =>
  body.body.flatMap((member) => {
    if (member.type !== 'MethodDefinition' && member.type !== 'TSAbstractMethodDefinition') return []
    if (member.key.type !== 'Identifier') return []
    const signature = signatureOf(code, member.value)
    return [[member.key.name, member.kind === 'constructor' ? { ...signature, result: 'none' } : signature]]
  })

/** What `name` is in a program, or undefined. */
export const declaredAs = (program: Program, code: string, name: string): Declared | undefined => {
  let found: Declared | undefined
  new Visitor({
    FunctionDeclaration: (node) => {
      if (node.id?.name === name) found ??= new Map([[name, signatureOf(code, node)]])
    },
    TSDeclareFunction: (node) => {
      if (node.id?.name === name) found ??= new Map([[name, signatureOf(code, node)]])
    },
    ClassDeclaration: (node) => {
      if (node.id?.name === name) found ??= new Map(methodsOf(code, node))
    },
    VariableDeclarator: ({ id, init }) => {
      if (id.type !== 'Identifier' || id.name !== name) return
      if (init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression')
        found ??= new Map([[name, signatureOf(code, init)]])
      if (init?.type === 'ClassExpression') found ??= new Map(methodsOf(code, init))
    },
  }).visit(program)
  return found
}

export const parseTypes = (code: string): { readonly program: Program; readonly error: string | undefined } => {
  const { program, errors } = parseSync('declaration.ts', code, { lang: 'ts', sourceType: 'module' })
  return { program, error: errors[0]?.message }
}
