import type { Conditions } from '../model/machine-noise.ts'
import type { Weather } from '../model/certificate.ts'
import type { WeatherLine } from '../model/record.ts'
import { median } from '../stats/median.ts'

const largest = (values: readonly (number | undefined)[]): number | undefined => {
  const known = values.filter((value) => value !== undefined)
  return known.length === 0 ? undefined : Math.max(...known)
}

type Reading = Weather & Pick<WeatherLine, 'shard'>

/** Of readings on one machine. */
const driftOf = (readings: readonly Reading[]): number | undefined => {
  const loops = readings.filter(({ loopCpu }) => loopCpu.length > 0).map(({ loopCpu }) => median(loopCpu))
  return loops.length < 2 ? undefined : Math.max(...loops) / Math.min(...loops) - 1
}

/**
 * Drift: the median CPU time of the loop in the slowest reading over that in the fastest, less 1; steal and pressure: the
 * largest share of all readings. Dimensionless. The loop is the same code throughout, so that its CPU time changes only
 * with the clock rate of the core and with what neighbours do to its caches.
 *
 * Of a merged record: the largest drift of a shard. Two machines differ, and that is no drift.
 */
export const conditions = (readings: readonly Reading[]): Conditions => {
  const byShard = Map.groupBy(readings, ({ shard }) => shard)
  const loopDrift = largest([...byShard.values()].map(driftOf))
  const steal = largest(readings.map((reading) => reading.steal))
  const pressure = largest(readings.map((reading) => reading.pressure))
  return {
    ...(loopDrift === undefined ? {} : { loopDrift }),
    ...(steal === undefined ? {} : { steal }),
    ...(pressure === undefined ? {} : { pressure }),
  }
}
