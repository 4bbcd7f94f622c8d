import { Visitor, type Program } from 'oxc-parser'

import type { LoadedProblem } from '../../corpus/load-corpus.ts'
import type { ProblemCard } from '../../model/problem.ts'
import { fault, right, type Finding } from './finding.ts'
import { codeBlocks } from './statement/code-blocks.ts'
import { declaredAs, parseTypes, type Declared, type Signature } from './statement/signature.ts'

/** Types that need no declaration: those of the language, and the two that every candidate finds. */
const KNOWN_TYPES = new Set([
  ...['Array', 'ReadonlyArray', 'Map', 'ReadonlyMap', 'Set', 'ReadonlySet', 'Record', 'Partial', 'Readonly', 'Date'],
  ...['Int32Array', 'Uint8Array', 'Float64Array', 'ListNode', 'TreeNode', 'const'],
])

const unknownTypes = (program: Program): string[] => {
  const declared = new Set(KNOWN_TYPES)
  const named: string[] = []
  new Visitor({
    TSInterfaceDeclaration: ({ id }) => void declared.add(id.name),
    TSTypeAliasDeclaration: ({ id }) => void declared.add(id.name),
    TSTypeParameter: ({ name }) => void declared.add(name.name),
    ClassDeclaration: ({ id }) => void (id !== null && declared.add(id.name)),
    TSTypeReference: ({ typeName }) => void (typeName.type === 'Identifier' && named.push(typeName.name)),
  }).visit(program)
  return named.filter((name, index) => !declared.has(name) && named.indexOf(name) === index)
}

const say = ({ parameters, result }: Signature): string =>
  `(${parameters.map(({ name, type }) => `${name}: ${type}`).join(', ')}): ${result}`

/** The names an entry must answer to, with the number of parameters where the definition knows it. */
const wanted = ({ entry }: ProblemCard): readonly string[] =>
  entry.kind === 'function' ? [entry.name] : ['constructor', ...entry.methods]

const differences = (card: ProblemCard, told: Declared, canonical: Declared): string[] =>
  wanted(card).flatMap((name) => {
    const [one, other] = [told.get(name), canonical.get(name)]
    if (one === undefined) return other === undefined ? [] : [`the statement's declaration has no ${name}`]
    if (other === undefined) return [`canonical.ts has no ${name}`]
    return say(one) === say(other) ? [] : [`${name} is ${say(one)} in the statement and ${say(other)} in canonical.ts`]
  })

/** The declaration in the statement is TypeScript, names nothing unknown, and is that of the canonical. */
export const checkDeclaration = ({ problem, statement, canonical }: LoadedProblem): Finding[] => {
  const { card } = problem
  const wrong = (says: string): Finding[] => [fault(card.id, 'declaration', says)]
  const { name } = card.entry
  const word = card.entry.kind === 'class' ? 'class' : 'function'
  const declares = new RegExp(`\\b(?:function|class|const)\\s+${name}\\b`)
  const blocks = codeBlocks(statement)
  const block = blocks.find((code) => declares.test(code))
  if (block === undefined) return wrong(`no \`\`\`ts block of statement.md declares \`${word} ${name}\``)
  // Types the declaration needs may stand in a block of their own.
  const types = blocks.filter((code) => code !== block && /^\s*(?:export\s+)?(?:interface|type)\s/m.test(code))
  const code = [...types, block].join('\n')
  const { program, error } = parseTypes(code)
  if (error !== undefined) return wrong(`the declaration in statement.md does not compile: ${error}`)
  const unknown = unknownTypes(program)
  if (unknown.length > 0) return wrong(`the declaration in statement.md names ${unknown.join(', ')}; declare it there`)
  const told = declaredAs(program, code, name)
  const own = declaredAs(parseTypes(canonical).program, canonical, name)
  if (told === undefined) return wrong(`the declaration of ${name} in statement.md is none of a ${word}`)
  if (own === undefined) return wrong(`canonical.ts does not declare ${name} as a ${word}`)
  const signature = card.entry.kind === 'function' ? told.get(name) : undefined
  if (card.entry.kind === 'function' && signature?.parameters.length !== card.entry.parameters.length) {
    const count = `${signature?.parameters.length ?? 0} parameters, and the input schema has`
    return wrong(`the declaration in statement.md has ${count} ${card.entry.parameters.length}`)
  }
  const found = differences(card, told, own)
  return found.length > 0
    ? found.flatMap((says) => wrong(`${says}; make them equal`))
    : [right(card.id, 'declaration', `${word} ${name} is that of canonical.ts`)]
}
