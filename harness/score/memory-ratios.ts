import type { MemoryUse } from '../model/memory.ts'
import { larger, mebibytes, ratio, toSeconds, type Bytes, type Nanoseconds } from '../model/units.ts'
import type { MemoryRatios } from './metric.ts'

/**
 * A use below this counts as this. A heap grows by pages of 256 KiB, so that below a few of them the quotient of two
 * uses says where the pages happened to end; and a canonical that needs nothing has no multiples.
 */
const LEAST = mebibytes(1)

/** What a solution needs of memory, nothing below all measure. */
export interface FlooredMemory {
  readonly peak: Bytes
  readonly allocated: Bytes
  /** Byte seconds. */
  readonly integral: number
}

/** Sizes of at least 1 MiB, and an area of at least 1 MiB for as long as the canonical takes. */
export const flooredMemory = ({
  memory,
  time,
}: {
  memory: MemoryUse
  /** t*: of the canonical on the case the memory was measured on. */
  time: Nanoseconds
}): FlooredMemory => ({
  peak: larger(memory.peak, LEAST),
  allocated: larger(memory.allocated, LEAST),
  integral: Math.max(memory.integral, LEAST * toSeconds(time)),
})

/**
 * Memory in multiples of the canonical's: peak resident size, the area under the resident size over time, and all that was
 * allocated, each floored (above). Dimensionless, above 0; 1 is the canonical's. Undefined when either was not
 * measured, they were measured on different cases, or the canonical was not timed there.
 */
export const memoryRatios = ({
  candidate,
  canonical,
  time,
}: {
  candidate: MemoryUse | undefined
  canonical: MemoryUse | undefined
  time: Nanoseconds | undefined
}): MemoryRatios | undefined => {
  if (candidate === undefined || canonical === undefined || time === undefined) return undefined
  if (candidate.caseId !== canonical.caseId) return undefined
  const own = flooredMemory({ memory: candidate, time })
  const unit = flooredMemory({ memory: canonical, time })
  return {
    peak: ratio(own.peak, unit.peak),
    integral: own.integral / unit.integral,
    allocated: ratio(own.allocated, unit.allocated),
  }
}
