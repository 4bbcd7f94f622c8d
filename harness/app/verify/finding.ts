import { z } from 'zod'

import { Growth } from '../../model/growth.ts'
import { LevelName, ProblemId, ReferenceName } from '../../model/ids.ts'
import { NanosecondsField } from '../../model/units.ts'

/** What a problem is looked at for, in the order in which it is done. */
export const Check = z.enum([
  'definition',
  'card',
  'declaration',
  'statement',
  'inputs',
  'generators',
  'examples',
  'judge',
  'references',
  'wrong',
  'agreement',
  'mutants',
  'sizes',
  'cost',
  'order',
  'naive',
])
export type Check = z.infer<typeof Check>

/** A reference's time at the top level relative to the canonical's; without a ratio it was stopped at its limit. */
export const ReferenceRatio = z.strictObject({
  name: ReferenceName,
  growth: Growth,
  ratio: z.number().positive().optional(),
})
export type ReferenceRatio = z.infer<typeof ReferenceRatio>

/** The figures behind a finding: what the corpus page and the benchmark card are made from. */
export const Evidence = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('mutants'),
    /** Those that change the code, without what is declared to change no answer. */
    total: z.int().nonnegative(),
    killed: z.int().nonnegative(),
    declared: z.int().nonnegative(),
    /** Differences of lines. */
    survivors: z.array(z.string()),
    /** Survivors that are declared to change no answer, with the reason given: for a reader to doubt. */
    excused: z.array(z.strictObject({ difference: z.string(), because: z.string() })),
  }),
  z.strictObject({ kind: z.literal('agreement'), with: ReferenceName, inputs: z.int().nonnegative() }),
  z.strictObject({
    kind: z.literal('sizes'),
    /** The canonical's CPU time on the slowest family of each level. */
    levels: z.array(z.strictObject({ level: LevelName, size: z.int().positive(), cpu: NanosecondsField })),
  }),
  z.strictObject({
    kind: z.literal('cost'),
    /** Wall time of drawing and parsing the costliest input of the top level. */
    drawing: NanosecondsField,
    parsing: NanosecondsField,
  }),
  z.strictObject({ kind: z.literal('order'), references: z.array(ReferenceRatio) }),
])
export type Evidence = z.infer<typeof Evidence>

/** One thing that `verify` looked at, and what it saw. */
export const Finding = z.strictObject({
  problem: ProblemId,
  check: Check,
  isRight: z.boolean(),
  /** What was seen, and for a fault what to do. */
  says: z.string(),
  seen: Evidence.optional(),
})
export type Finding = z.infer<typeof Finding>

export const right = (problem: string, check: Check, says: string, seen?: Evidence): Finding => ({
  ...{ problem, check, isRight: true, says },
  ...(seen === undefined ? {} : { seen }),
})

export const fault = (problem: string, check: Check, says: string, seen?: Evidence): Finding => ({
  ...{ problem, check, isRight: false, says },
  ...(seen === undefined ? {} : { seen }),
})
