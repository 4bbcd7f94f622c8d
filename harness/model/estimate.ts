import { z } from 'zod'

export const AbsenceReason = z.enum([
  /** n < k: k of n cannot be drawn. */
  'fewer-candidates-than-k',
  /** Nothing was measured that this figure is about. */
  'nothing-measured',
  /** Fewer than the two values an interval needs, or several that are all the same and show no spread. */
  'too-few-values',
  /** No candidate was correct, and the figure is about correct ones only. */
  'none-correct',
  /** The call was stopped at its limit; only a bound is known. */
  'censored',
  /** The figure is about the problems' reference solutions, and they were not timed. */
  'references-not-measured',
  /** All references of a problem take the same time: there is no scale between the fastest and the slowest. */
  'references-all-alike',
  /** The figure is about memory, and the candidate's or the canonical's was not measured. */
  'memory-not-measured',
  /** One observation without a spread of its own: a value, and no interval. */
  'observed-once',
])
export type AbsenceReason = z.infer<typeof AbsenceReason>

/**
 * A figure with its uncertainty. `interval`: value with a two-sided confidence interval. `point`: a value for
 * which no interval can be had, with the reason. `absent`: no value, with the reason; never 0, never NaN.
 */
export const Estimate = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('interval'), value: z.number(), low: z.number(), high: z.number() }),
  z.strictObject({ kind: z.literal('point'), value: z.number(), reason: AbsenceReason }),
  z.strictObject({ kind: z.literal('absent'), reason: AbsenceReason }),
])
export type Estimate = z.infer<typeof Estimate>

/** A value that may be missing, with the reason: what functions return that cannot always answer. */
export type Defined<T> =
  | { readonly kind: 'defined'; readonly value: T }
  | { readonly kind: 'absent'; readonly reason: AbsenceReason }

export const defined = <T>(value: T): Defined<T> => ({ kind: 'defined', value })
export const absent = (reason: AbsenceReason): { readonly kind: 'absent'; readonly reason: AbsenceReason } => ({
  kind: 'absent',
  reason,
})
