import { z } from 'zod'

import { UsageError } from '../model/errors.ts'
import { Extra, Precision, V8Mode } from '../model/plan.ts'
import { seconds, type Nanoseconds } from '../model/units.ts'
import { Category, Difficulty } from '../model/problem.ts'

/** Each word once: naming a thing twice does not make it two. */
const list = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((word) => word.trim())
      .filter((word, index, words) => word !== '' && words.indexOf(word) === index),
  )
  .pipe(z.array(z.string()).min(1, 'name at least one'))

/** Largest k of @k: more candidates of one problem than anyone draws. */
const K_MOST = 10_000

const K_RANGE = `write whole numbers from 1 to ${K_MOST}, separated by commas`

const ks = list
  .transform((words) => words.map(Number))
  .pipe(z.array(z.int(K_RANGE).min(1, K_RANGE).max(K_MOST, K_RANGE)))

const categories = list.pipe(z.array(z.enum(Category.options, `write ${Category.options.join(' or ')}`)))
const difficulties = list.pipe(
  z.array(z.enum(Difficulty.options, `write one or more of ${Difficulty.options.join(', ')}`)),
)

const COUNT = 'write a whole number, 1 or more'

const THRESHOLD = /^([a-z@0-9%.-]+)=(\d+(?:\.\d+)?)$/i

const thresholds = z.array(
  z.string().transform((text, context) => {
    const match = THRESHOLD.exec(text)
    if (match !== null) return { metric: match[1] ?? '', value: Number(match[2]) }
    context.addIssue({ code: 'custom', message: 'write it as metric=value, such as eff@1=0.8' })
    return z.NEVER
  }),
)

const EXTRAS = list.pipe(z.array(z.enum(Extra.options, `write one or more of ${Extra.options.join(', ')}`)))

const PERCENT = /^(?:±|\+-)?(\d+(?:\.\d+)?)\s*%$/

/** A half-width such as ±2%, as a share. */
const halfWidth = z.string().transform((text, context) => {
  const share = Number(PERCENT.exec(text.trim())?.[1]) / 100
  if (share > 0 && share < 1) return share
  context.addIssue({ code: 'custom', message: 'write a half-width such as ±2%' })
  return z.NEVER
})

/** A share such as 5%. */
const share = z.string().transform((text, context) => {
  const value = Number(/^(\d+(?:\.\d+)?)\s*%$/.exec(text.trim())?.[1]) / 100
  if (value > 0 && value <= 0.5) return value
  context.addIssue({ code: 'custom', message: 'write a share of at most 50%, such as 5%' })
  return z.NEVER
})

const shard = z.string().transform((text, context) => {
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text.trim()) ?? []
  if (Number(index) >= 1 && Number(index) <= Number(of)) return { index: Number(index), of: Number(of) }
  context.addIssue({ code: 'custom', message: 'write it as i/n with i from 1 to n, such as 1/4' })
  return z.NEVER
})

const DURATION = /^(\d+(?:\.\d+)?)\s*(s|m)$/
const PER_UNIT = { s: 1, m: 60 }

const duration = z.string().transform((text, context): Nanoseconds => {
  const [, amount, unit] = DURATION.exec(text.trim()) ?? []
  if ((unit === 's' || unit === 'm') && Number(amount) > 0) return seconds(Number(amount) * PER_UNIT[unit])
  context.addIssue({ code: 'custom', message: 'write a time such as 10s or 2m' })
  return z.NEVER
})

const isolationLevel = z.coerce
  .number('write a level from 1 to 4')
  .pipe(z.literal([1, 2, 3, 4], 'write a level from 1 to 4'))

const TEMPERATURE = 'write a number from 0 to 2'
const PRICE = 'write the price of a million tokens, such as 0.15'

/** More requests at a time than any one server answers. */
const CONCURRENCY_MOST = 1_000

/** Every option of every command, as commander hands it over: the one schema they are parsed by. */
export const CliOptions = z.object({
  problems: z.string().optional(),
  only: list.optional(),
  levels: list.optional(),
  k: ks.optional(),
  metrics: list.optional(),
  precision: Precision.optional(),
  seed: z
    .string()
    .regex(/^[0-9a-f]{8,64}$/, 'write 8 to 64 hexadecimal digits, as a report shows them')
    .optional(),
  out: z.string().min(1).optional(),
  format: list.optional(),
  resume: z.string().optional(),
  first: z.coerce.number(COUNT).int(COUNT).min(1, COUNT).optional(),
  also: EXTRAS.optional(),
  v8: V8Mode.optional(),
  target: halfWidth.optional(),
  budget: duration.optional(),
  shard: shard.optional(),
  allowPartial: z.boolean().optional(),
  baseline: z.string().min(1).optional(),
  minimalChange: share.optional(),
  falseDiscoveries: share.optional(),
  requireIsolation: isolationLevel.optional(),
  requireCertificate: z.boolean().optional(),
  failBelow: thresholds.optional(),
  problem: z.string().optional(),
  timing: z.boolean().optional(),
  noise: z.boolean().optional(),
  all: z.boolean().optional(),
  mutants: z.boolean().optional(),
  changedSince: z.string().min(1).optional(),
  tag: list.optional(),
  stress: list.optional(),
  category: categories.optional(),
  difficulty: difficulties.optional(),
  model: z.string().min(1, 'name a model').optional(),
  baseUrl: z.string().min(1, 'write an address such as http://localhost:11434/v1').optional(),
  n: z.coerce.number(COUNT).int(COUNT).min(1, COUNT).optional(),
  temperature: z.coerce.number(TEMPERATURE).min(0, TEMPERATURE).max(2, TEMPERATURE).optional(),
  maxTokens: z.coerce.number(COUNT).int(COUNT).min(1, COUNT).optional(),
  concurrency: z.coerce.number(COUNT).int(COUNT).min(1, COUNT).max(CONCURRENCY_MOST, COUNT).optional(),
  template: z.string().min(1, 'name a template or a file').optional(),
  languageHint: z.boolean().optional(),
  cache: z.string().min(1, 'name a folder').optional(),
  answerTimeout: duration.optional(),
  priceIn: z.coerce.number(PRICE).min(0, PRICE).optional(),
  priceOut: z.coerce.number(PRICE).min(0, PRICE).optional(),
  dryRun: z.boolean().optional(),
  rounds: z.coerce.number(COUNT).int(COUNT).min(1, COUNT).optional(),
  candidate: z.string().min(1, 'write it as set/problem/name').optional(),
  typecheck: z.boolean().optional(),
  json: z.boolean().optional(),
  quiet: z.boolean().optional(),
})
export type CliOptions = z.infer<typeof CliOptions>

const dashed = (key: PropertyKey): string => String(key).replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Parses what commander collected. Throws UsageError naming the option and what it takes. */
export const parseOptions = (given: unknown): CliOptions => {
  const parsed = CliOptions.safeParse(given)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new UsageError(`--${dashed(issue?.path[0] ?? '')}: ${issue?.message ?? 'not understood'}`)
}
