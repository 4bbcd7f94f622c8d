import { larger, milliseconds, scale, type Nanoseconds } from '../model/units.ts'
import type { Round, Sample } from '../model/sample.ts'

/**
 * What a sample must satisfy before it is believed. The figures of the child and of the kernel differ by the way
 * from one clock to the other, 0.2–0.4 ms as measured, and by up to a scheduler tick, 4 ms, when the child was still on
 * its way into waiting as the first reading was taken.
 */
const TOLERANCE_LEAST = milliseconds(6)
const TOLERANCE_SHARE = 0.05

/** Process CPU above thread CPU by this share and this much means other threads worked. */
const THREADS_SHARE = 1.03
const THREADS_LEAST = milliseconds(1)

/** Waiting for the core for more than this share of the call means the cache was another's meanwhile. */
const WAITING_SHARE = 0.25

const tolerance = (cpu: Nanoseconds): Nanoseconds => larger(TOLERANCE_LEAST, scale(cpu, TOLERANCE_SHARE))

/**
 * −1: the child claims less than it used. 1: it claims more, be it than the kernel saw or than there was time for.
 * 0: the clocks agree, as far as they can be read.
 */
export const disagreement = ({ cpu, outside, bracket }: Sample): -1 | 0 | 1 => {
  if (cpu - bracket > tolerance(cpu)) return 1
  if (outside === undefined || Math.abs(outside - cpu) <= tolerance(cpu)) return 0
  return cpu < outside ? -1 : 1
}

export const usedThreads = ({ cpu, process }: Sample): boolean =>
  process > cpu * THREADS_SHARE && process - cpu > THREADS_LEAST

/** A child that waits uses nothing; the readings may be a scheduler tick apart. */
export const workedInTheDark = ({ cpu, dark }: Sample): boolean => dark !== undefined && dark > tolerance(cpu)

const waitedLong = ({ cpu, waiting }: Sample): boolean => waiting !== undefined && waiting > cpu * WAITING_SHARE

/** Whether a round should be repeated: a neighbour had the core for long, or clocks disagree on either side. */
export const isDoubtful = ({ reference, candidate }: Round): boolean =>
  [reference, candidate].some((sample) => waitedLong(sample) || disagreement(sample) !== 0)
