import { z } from 'zod'

import { Growth } from './growth.ts'
import { FamilyName, LevelName, ProblemId, ReferenceName } from './ids.ts'
import type { Judgement, Question } from './judgement.ts'
import type { Random } from './random.ts'

/** How a value of the wire becomes the value a solution sees: as it is, or built from an array in the context. */
export const ValueShape = z.enum(['value', 'linked-list', 'binary-tree'])
export type ValueShape = z.infer<typeof ValueShape>

/** What a candidate must offer: a function, or a class that answers a sequence of operations. */
export const Entry = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('function'),
    name: z.string().regex(/^[A-Za-z_$][\w$]*$/),
    parameters: z.array(ValueShape).max(12),
    result: ValueShape,
  }),
  z.strictObject({
    kind: z.literal('class'),
    name: z.string().regex(/^[A-Za-z_$][\w$]*$/),
    methods: z.array(z.string().regex(/^[A-Za-z_$][\w$]*$/)).min(1),
  }),
])
export type Entry = z.infer<typeof Entry>

/** A scored size with its hardness weight (ENAMEL's h). */
export const Level = z.strictObject({
  name: LevelName,
  size: z.int().positive(),
  hardness: z.int().positive(),
})
export type Level = z.infer<typeof Level>

export const ProblemSource = z.strictObject({
  /** `classic`: a task programmers know under this name, told in our words. `original`: ours. */
  kind: z.enum(['classic', 'original']),
  licence: z.string().min(1),
})

/** The part of a problem that is plain data: what a record carries and a report shows. */
export const ProblemCard = z.strictObject({
  id: ProblemId,
  version: z.int().positive(),
  title: z.string().min(1).max(120),
  entry: Entry,
  levels: z.array(Level).min(1),
  families: z.array(FamilyName).min(1),
  references: z.record(ReferenceName, Growth),
  stresses: z.string().min(1),
  tags: z.array(z.string().min(1)),
  source: ProblemSource,
})
export type ProblemCard = z.infer<typeof ProblemCard>

/** One way of generating inputs: a pure function of the random source and the size. */
export type Family<Input> = (random: Random, size: number) => Input

export interface Example<Input, Output> {
  readonly input: Input
  readonly output: Output
}

/**
 * A problem as its author defines it. `Input` is always the list of arguments (for a class: the constructor's
 * arguments and the sequence of calls). `judge` is a method so that a problem of any types can stand in a list
 * of problems; whoever calls it there has parsed the values with `input` and `output` first.
 */
export interface Problem<Input = unknown, Output = unknown> {
  readonly card: ProblemCard
  readonly input: z.ZodType<Input>
  readonly output: z.ZodType<Output>
  judge(question: Question<Input, Output>): Judgement
  readonly examples: readonly Example<Input, Output>[]
  readonly edges: readonly Input[]
  readonly families: Readonly<Record<FamilyName, Family<Input>>>
}
