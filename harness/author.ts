/**
 * What a problem may import: the words in which an author says what a problem is. `defineProblem` checks the
 * definition and turns mistakes into messages that name the field and the remedy.
 */
import { z } from 'zod'

import { CorpusError } from './model/errors.ts'
import type { Growth } from './model/growth.ts'
import type { Judge } from './model/judgement.ts'
import {
  CANONICAL,
  ProblemCard,
  type Category,
  type Difficulty,
  type Entry,
  type Equivalent,
  type Example,
  type Family,
  type Level,
  type Problem,
  type ValueShape,
} from './model/problem.ts'

export { z } from 'zod'
export { byChecker } from './judge/by-checker.ts'
export { exact } from './judge/exact.ts'
export { tolerant } from './judge/tolerant.ts'
export { unordered } from './judge/unordered.ts'
export type { Judge, Judgement } from './model/judgement.ts'
export type { Random } from './model/random.ts'

/** What the schemas of an author say beyond the type of the wire value. */
const shapes = z.registry<{ shape: Exclude<ValueShape, 'value'> }>()
const operationNames = z.registry<{ methods: readonly string[] }>()

/** A linked list: a list on the wire, `ListNode` (`val`, `next`) or null for the solution. */
export const linkedList = <Of extends z.ZodType>(of: Of): z.ZodArray<Of> =>
  z.array(of).register(shapes, { shape: 'linked-list' })

/** A binary tree: level by level on the wire with null for a missing child, `TreeNode` or null for the solution. */
export const binaryTree = <Of extends z.ZodType>(of: Of): z.ZodArray<z.ZodNullable<Of>> =>
  z.array(of.nullable()).register(shapes, { shape: 'binary-tree' })

type Arguments = readonly z.ZodType[]
type Values<Of extends Arguments> = Of extends readonly [infer First extends z.ZodType, ...infer Rest extends Arguments]
  ? [z.infer<First>, ...Values<Rest>]
  : []
type Call<Methods extends Record<string, Arguments>> = {
  [Name in keyof Methods & string]: [Name, ...Values<Methods[Name]>]
}[keyof Methods & string]
type Operations<Construct extends Arguments, Methods extends Record<string, Arguments>> = [
  Values<Construct>,
  Call<Methods>[],
]

/**
 * The input of a problem whose solution is a class: the constructor's arguments and a sequence of calls,
 * `[[2], [['put', 1, 1], ['get', 1]]]`. The output is the list of what the calls returned, null for undefined.
 */
export const operations = <const Construct extends Arguments, const Methods extends Record<string, Arguments>>(spec: {
  construct: Construct
  methods: Methods
}): z.ZodType<Operations<Construct, Methods>> => {
  const calls = Object.entries(spec.methods).map(([name, parameters]) => z.tuple([z.literal(name), ...parameters]))
  const schema = z.tuple([z.tuple(spec.construct as unknown as [z.ZodType]), z.array(z.union(calls))])
  schema.register(operationNames, { methods: Object.keys(spec.methods) })
  // The tuple is built from a list, so its static type is lost on the way; it is stated by Operations.
  return schema as unknown as z.ZodType<Operations<Construct, Methods>>
}

/** A scored level: `size` is the n handed to the families, `hardness` its weight in eff@k (3, 3, 4 by custom). */
export const level = (name: string, { size, hardness }: { size: number; hardness: number }): Level => ({
  name,
  size,
  hardness,
})

export interface Definition<Input, Output> {
  readonly id: string
  /** Rises whenever the meaning of a score changes; scores carry it. */
  readonly version: number
  readonly title: string
  /** The function or class a candidate must offer, by the name programmers use for it. */
  readonly entry: string
  /** A `z.tuple` of the arguments, or `operations(...)` for a class. */
  readonly input: z.ZodType<Input>
  readonly output: z.ZodType<Output>
  readonly judge: Judge<Input, Output>
  /** The examples of the statement, word for word. */
  readonly examples: readonly Example<Input, Output>[]
  /** Inputs at the edges of what the statement admits. */
  readonly edges: readonly Input[]
  readonly levels: readonly Level[]
  /** At least two; one of them hard on a typical slow solution. Each works for every size from 1 up. */
  readonly families: Readonly<Record<string, Family<Input>>>
  /** Growth of every correct solution shipped: `canonical`, then the files of `references/`, fastest first. */
  readonly references: Readonly<Record<string, Growth>>
  /** What this problem separates: which slow habit its inputs punish. */
  readonly stresses: string
  readonly tags?: readonly string[]
  /** `classic` for what is asked everywhere under this name, `everyday` for what programs do all day. */
  readonly category?: Category
  /** How hard it is to find a solution of the canonical's growth. */
  readonly difficulty?: Difficulty
  /** Changes of the canonical that no answer can tell, each with the reason. */
  readonly equivalents?: readonly Equivalent[]
  readonly source: { readonly kind: 'classic' | 'original'; readonly licence: string; readonly author?: string }
}

const shapeOf = (schema: z.core.$ZodType): ValueShape => shapes.get(schema)?.shape ?? 'value'

const entryOf = <Input, Output>(definition: Definition<Input, Output>): Entry => {
  const { input, output, entry: name } = definition
  const methods = operationNames.get(input)?.methods
  if (methods !== undefined) return { kind: 'class', name, methods: [...methods] }
  if (!(input instanceof z.ZodTuple)) {
    throw new CorpusError(
      `problem ${definition.id}: input must be z.tuple([...]) of the arguments, or operations({...}) for a class`,
    )
  }
  return { kind: 'function', name, parameters: input.def.items.map(shapeOf), result: shapeOf(output) }
}

/** Rules about a definition that its types cannot say, each with the remedy. */
const faults = <Input, Output>(definition: Definition<Input, Output>): string[] => {
  const found: string[] = []
  const { levels, families, references, examples, edges } = definition
  if (references[CANONICAL] === undefined) found.push('references: add "canonical" with its growth')
  if (Object.keys(references).length < 3) found.push('references: declare canonical and at least two others')
  if (Object.keys(families).length < 2) found.push('families: define at least two ways of generating inputs')
  if (examples.length === 0) found.push('examples: give at least one, as in the statement')
  if (edges.length === 0) found.push('edges: give at least one input at the edge of the constraints')
  levels.forEach(({ name, size }, index) => {
    if (levels.findIndex((other) => other.name === name) < index)
      found.push(`levels.${name}: the name is taken; give each level its own`)
    const before = levels[index - 1]
    if (before !== undefined && before.size >= size)
      found.push(`levels.${name}: sizes must rise; ${size} follows ${before.size}`)
  })
  for (const [index, example] of examples.entries()) {
    const input = definition.input.safeParse(example.input)
    if (!input.success) found.push(`examples[${index}].input does not fit the input schema: ${firstIssue(input.error)}`)
    const output = definition.output.safeParse(example.output)
    if (!output.success)
      found.push(`examples[${index}].output does not fit the output schema: ${firstIssue(output.error)}`)
  }
  for (const [index, edge] of edges.entries()) {
    const input = definition.input.safeParse(edge)
    if (!input.success) found.push(`edges[${index}] does not fit the input schema: ${firstIssue(input.error)}`)
  }
  return found
}

/** What to write where a field is empty or of another form: a schema knows the form only. */
const REMEDIES: Readonly<Record<string, string>> = {
  id: 'use lower-case words joined by hyphens, such as "two-sum"',
  title: 'say for people what it is, in up to 120 characters',
  levels: "give the scored sizes, rising: level('small', { size: 10_000, hardness: 3 }) and so on",
  stresses: 'say which slow habit the inputs punish; a problem that cannot say it separates nothing',
  source: "say where it is from: { kind: 'classic' or 'original', licence: 'MIT', author: 'you' }",
}

/** A mistake by its field: what is missing as a whole has a remedy of ours, anything within is the schema's to say. */
const cardMistake = ({ path, message }: z.core.$ZodIssue): string => {
  const remedy = path.length === 1 ? REMEDIES[String(path[0])] : undefined
  return remedy === undefined ? `${path.join('.')}: ${message}` : `${String(path[0])}: ${remedy}`
}

const firstIssue = (error: z.ZodError): string => {
  const issue = error.issues[0]
  return issue === undefined ? error.message : `${issue.path.join('.') || '(top)'}: ${issue.message}`
}

/**
 * Checks a definition and returns the problem. Throws CorpusError with every mistake found, each naming its
 * field and the remedy.
 */
export const defineProblem = <Input, Output>(definition: Definition<Input, Output>): Problem<Input, Output> => {
  const card = ProblemCard.safeParse({
    id: definition.id,
    version: definition.version,
    title: definition.title,
    entry: entryOf(definition),
    levels: definition.levels,
    families: Object.keys(definition.families),
    references: definition.references,
    stresses: definition.stresses,
    tags: definition.tags ?? [],
    category: definition.category,
    difficulty: definition.difficulty,
    source: definition.source,
  })
  const found = [...(card.error?.issues ?? []).map(cardMistake), ...faults(definition)]
  if (!card.success || found.length > 0) {
    throw new CorpusError(`problem ${definition.id}: ${found.join('; ')}`)
  }
  return {
    card: card.data,
    input: definition.input,
    output: definition.output,
    judge: definition.judge,
    examples: definition.examples,
    edges: definition.edges,
    families: definition.families,
    ...(definition.equivalents === undefined ? {} : { equivalents: definition.equivalents }),
  }
}
