import { z } from 'zod'

import { ContentKey } from './ids.ts'
import { BytesField, NanosecondsField } from './units.ts'

const Times = z.strictObject({ candidate: NanosecondsField, reference: NanosecondsField })
const Sizes = z.strictObject({ candidate: BytesField, reference: BytesField })

/** Doubts that the figures beside the time raise about the time. */
export const SecondaryFlag = z.enum(['small-top-level', 'mode-sensitive', 'carries-state'])
export type SecondaryFlag = z.infer<typeof SecondaryFlag>

/** What was observed of a measurement beside its time, next to the canonical's. Never ranked on. */
export const Secondary = z.strictObject({
  measurement: ContentKey,
  /** Median CPU time of the later calls in one context. */
  steady: Times.optional(),
  /** CPU time of the first call of a process, without warm-up. */
  cold: Times.optional(),
  /** Median CPU time of evaluating the script, and of the warm-up calls, at the highest refined level. */
  load: Times.optional(),
  warmup: Times.optional(),
  /** Peak resident size, and all that was allocated. Absent without the canonical's own on the same input. */
  peak: Sizes.optional(),
  allocated: Sizes.optional(),
  flags: z.array(SecondaryFlag),
})
export type Secondary = z.infer<typeof Secondary>
