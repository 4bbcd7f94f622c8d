import { larger, nanoseconds, type Nanoseconds } from '../model/units.ts'

/** The clock counts nanoseconds. */
const TICK = nanoseconds(1)

/** A call too short for the clock is entered as one tick, so that its logarithm and its quotients exist. */
export const atLeastOneTick = (time: Nanoseconds): Nanoseconds => larger(time, TICK)
