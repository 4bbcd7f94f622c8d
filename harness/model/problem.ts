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

/** The name among a problem's references of the one that all others are compared with. */
export const CANONICAL = 'canonical'

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
  /** Who wrote statement, inputs and canonical. */
  author: z.string().min(1).optional(),
})

/** `classic`: asked everywhere under this name. `everyday`: what programs do all day. */
export const Category = z.enum(['classic', 'everyday'])
export type Category = z.infer<typeof Category>

/** How hard it is to find a solution of the canonical's growth, not how hard the inputs are: those have levels. */
export const Difficulty = z.enum(['easy', 'medium', 'hard'])
export type Difficulty = z.infer<typeof Difficulty>

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
  /** Other names people file solutions under, such as `leetcode/1`. */
  aliases: z.array(z.string().min(1)).optional(),
  category: Category.optional(),
  difficulty: Difficulty.optional(),
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
 * Changes of the canonical that change no answer, and so are no mistakes: `verify` does not ask its cases to find them.
 */
export interface Equivalent {
  /** A piece of canonical.ts, as it stands there. */
  readonly at: string
  /** What it is changed to; left out, any change within it that no case finds. */
  readonly to?: string
  /** Why no answer can tell: it costs time or memory, or it cannot come to that. */
  readonly because: string
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
  readonly equivalents?: readonly Equivalent[]
}
