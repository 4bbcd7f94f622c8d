import { z } from 'zod'

import { ContentKey, ProblemId } from './ids.ts'

/** What a model is sent: turns of a conversation, or a text to go on from. */
export const Prompt = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('chat'),
    system: z.string().optional(),
    turns: z.array(z.strictObject({ role: z.enum(['user', 'assistant']), text: z.string() })).min(1),
  }),
  z.strictObject({
    kind: z.literal('completion'),
    text: z.string(),
    /** Where the model stops; what it stopped at is not in the answer. */
    stop: z.array(z.string()),
  }),
])
export type Prompt = z.infer<typeof Prompt>

/** Everything that decides an answer, as far as anything does. `draw` tells equal requests of one run apart. */
export const GenerationRequest = z.strictObject({
  baseUrl: z.string(),
  model: z.string(),
  temperature: z.number().optional(),
  maxTokens: z.int().positive().optional(),
  prompt: Prompt,
  draw: z.int().positive(),
})
export type GenerationRequest = z.infer<typeof GenerationRequest>

/** Missing where the server does not tell. */
export const Tokens = z.strictObject({
  input: z.int().nonnegative().optional(),
  output: z.int().nonnegative().optional(),
  /** Of the output, what was thought and not said. */
  reasoning: z.int().nonnegative().optional(),
})
export type Tokens = z.infer<typeof Tokens>

/** What a model answered, as it came. */
export const ModelAnswer = z.strictObject({
  text: z.string(),
  /** What the server told of the model's thoughts; no part of the answer. */
  reasoning: z.string().optional(),
  /** In the server's words: `stop`, `length`, `content_filter`. */
  finish: z.string(),
  tokens: Tokens,
  /** The model as the server calls it. */
  servedBy: z.string().optional(),
})
export type ModelAnswer = z.infer<typeof ModelAnswer>

/** One paid request on the disk: what was asked, and what came. */
export const CachedAnswer = z.strictObject({ request: GenerationRequest, answer: ModelAnswer })
export type CachedAnswer = z.infer<typeof CachedAnswer>

/** Currency units per million tokens. */
export const Prices = z.strictObject({ input: z.number().nonnegative(), output: z.number().nonnegative() })
export type Prices = z.infer<typeof Prices>

/** One line of the answers' file. `effbench run` reads `task_id`, `completion`, `prompt` and `stop_tokens`. */
export const AnswerLine = z.strictObject({
  task_id: ProblemId,
  completion: z.string(),
  /** Of a completion: the text it goes on from. */
  prompt: z.string().optional(),
  stop_tokens: z.array(z.string()).optional(),
  model: z.string(),
  served_by: z.string().optional(),
  draw: z.int().positive(),
  finish: z.string(),
  reasoning: z.string().optional(),
  tokens: Tokens,
  cost: z.number().nonnegative().optional(),
  /** Hash of the request, which names the answer in the cache. */
  request: ContentKey,
})
export type AnswerLine = z.infer<typeof AnswerLine>

/** What a generation came to: tokens and cost of all answers, and how much of them was paid for just now. */
export const Spending = z.strictObject({
  answers: z.int().nonnegative(),
  /** Of the answers, those that were on the disk already. */
  fromCache: z.int().nonnegative(),
  tokens: Tokens,
  cost: z.number().nonnegative().optional(),
  costNow: z.number().nonnegative().optional(),
})
export type Spending = z.infer<typeof Spending>
