import { z } from 'zod'

import { CaseId } from './ids.ts'
import { BytesField } from './units.ts'

/**
 * Memory of one call on one input, from an untimed process of its own with fixed seeds. Each figure is beyond what a
 * solution that does nothing needs on the same input, and so may come out at 0, never below.
 */
export const MemoryUse = z.strictObject({
  caseId: CaseId,
  /** Peak resident size. */
  peak: BytesField,
  /** All that was allocated on the heap, collected meanwhile or not. */
  allocated: BytesField,
  /** What was still held when the call had returned, the answer included. */
  live: BytesField,
  /** Memory–time integral: the area under the resident size over the call's CPU time. Unit: byte seconds. */
  integral: z.number().nonnegative(),
})
export type MemoryUse = z.infer<typeof MemoryUse>

/** What the child that is weighed tells of its heap, in bytes, and the answer's text. */
export const Weighed = z.strictObject({
  allocated: z.number(),
  live: z.number(),
  answer: z.string(),
})
export type Weighed = z.infer<typeof Weighed>
