import { z } from 'zod'

import { Estimate } from './estimate.ts'
import { FamilyName } from './ids.ts'
import { NanosecondsField } from './units.ts'

/** Classes of growth in the problem's size n, from slowest growing to fastest. */
export const Growth = z.enum(['1', 'log n', 'sqrt n', 'n', 'n log n', 'n sqrt n', 'n^2', 'n^2 log n', 'n^3', '2^n'])
export type Growth = z.infer<typeof Growth>

/** What one run at one size showed. */
export const GrowthPoint = z.strictObject({
  size: z.int().positive(),
  /** How often the blocks of the code were entered, all together, each weighed by its text: V8's precise counts. */
  work: z.number().nonnegative(),
  /** CPU time of the call, from a process without counting. */
  cpu: NanosecondsField,
})
export type GrowthPoint = z.infer<typeof GrowthPoint>

/** What the child that is counted tells of one call, and the answer's text. */
export const Counted = z.strictObject({ work: z.number().nonnegative(), answer: z.string() })
export type Counted = z.infer<typeof Counted>

/** Work and time of one solution at doubling sizes of one family of inputs, smallest size first. */
export const GrowthSeries = z.strictObject({ family: FamilyName, points: z.array(GrowthPoint) })
export type GrowthSeries = z.infer<typeof GrowthSeries>

/** One series for each family of the problem, in the order of its card. */
export const GrowthObservation = z.array(GrowthSeries)
export type GrowthObservation = z.infer<typeof GrowthObservation>

/** What the points were read by: counted work, or time where it grows clearly faster than what could be counted. */
export const GrowthBasis = z.enum(['counts', 'time'])
export type GrowthBasis = z.infer<typeof GrowthBasis>

/** The growth of one series. `notExcluded` holds `growth` and every class the points cannot tell from it. */
export const GrowthFinding = z.strictObject({
  growth: Growth,
  notExcluded: z.array(Growth).min(1),
  /** Slope of ln(work or time) over ln n: 1 for n, 2 for n², between for what has a logarithm in it. */
  exponent: Estimate,
  basis: GrowthBasis,
})
export type GrowthFinding = z.infer<typeof GrowthFinding>

/** What may be said of one growth against another. Nothing that the points leave open is called worse or better. */
export const GrowthVerdict = z.enum(['worse', 'consistent', 'better', 'inconclusive'])
export type GrowthVerdict = z.infer<typeof GrowthVerdict>

/** What is said of one family's series. Without `finding` there were too few sizes. */
export const FamilyGrowth = z.strictObject({
  family: FamilyName,
  finding: GrowthFinding.optional(),
  /** The canonical's on the same family. */
  canonical: GrowthFinding.optional(),
  /** Slope of ln(candidate / canonical) over ln n: how much larger the candidate's exponent is. */
  slope: Estimate,
  /** Against the class the problem's author declares of the canonical. */
  againstDeclared: GrowthVerdict,
  againstCanonical: GrowthVerdict,
})
export type FamilyGrowth = z.infer<typeof FamilyGrowth>

/** A solution's growth: that of its fastest growing family, and the verdicts over all families. */
export const GrowthSummary = z.strictObject({
  declared: Growth.optional(),
  /** Of the family that grows fastest. */
  worst: FamilyGrowth.optional(),
  againstDeclared: GrowthVerdict,
  againstCanonical: GrowthVerdict,
  families: z.array(FamilyGrowth),
})
export type GrowthSummary = z.infer<typeof GrowthSummary>
