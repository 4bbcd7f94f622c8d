import { nanoseconds, type Nanoseconds } from '../model/units.ts'

/** The one monotonic clock of the code base. Only differences mean anything. */
export const monotonicNow = (): Nanoseconds => nanoseconds(Number(process.hrtime.bigint()))

/** Reads a monotonic clock. */
export type Clock = () => Nanoseconds

/** The time of day, for naming runs and dating records; never for measuring. */
export const wallClockNow = (): Date => new Date()
