import type { Weather } from '../model/certificate.ts'
import { median } from '../stats/median.ts'

/** The weather of a run in a few figures. Absent ones could not be read. */
export interface Conditions {
  /** Slowest over fastest reading of the fixed loop, less 1. Two readings at least. */
  readonly loopDrift?: number
  readonly steal?: number
  readonly pressure?: number
}

const largest = (values: readonly (number | undefined)[]): number | undefined => {
  const known = values.filter((value) => value !== undefined)
  return known.length === 0 ? undefined : Math.max(...known)
}

/**
 * Drift: the median CPU time of the loop in the slowest reading over that in the fastest, less 1; steal and pressure: the
 * largest share of all readings. Dimensionless. The loop is the same code throughout, so that its CPU time changes only
 * with the clock rate of the core and with what neighbours do to its caches.
 */
export const conditions = (readings: readonly Weather[]): Conditions => {
  const loops = readings.filter(({ loopCpu }) => loopCpu.length > 0).map(({ loopCpu }) => median(loopCpu))
  const loopDrift = loops.length < 2 ? undefined : Math.max(...loops) / Math.min(...loops) - 1
  const steal = largest(readings.map((reading) => reading.steal))
  const pressure = largest(readings.map((reading) => reading.pressure))
  return {
    ...(loopDrift === undefined ? {} : { loopDrift }),
    ...(steal === undefined ? {} : { steal }),
    ...(pressure === undefined ? {} : { pressure }),
  }
}
