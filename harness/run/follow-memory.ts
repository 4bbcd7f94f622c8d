import type { MemoryReading, WorkerProcess } from '../host/worker-process.ts'
import { HarnessFault } from '../model/errors.ts'
import { bytes, toSeconds, type Bytes } from '../model/units.ts'

/** How often the size is read, in ms. The integral is a trapezoid's, so it does not depend on the rate. */
const INTERVAL_MS = 2

/**
 * ∫ (resident size − its first reading) d(CPU time), by the trapezoid rule. Unit: byte seconds. CPU time, because a
 * process that waits for its core holds memory without working, and that is the machine's doing.
 */
export const integralOf = (readings: readonly MemoryReading[]): number => {
  const [first] = readings
  let sum = 0
  for (const [index, reading] of readings.entries()) {
    const before = readings[index - 1]
    if (before === undefined || first === undefined) continue
    const mean = (before.resident + reading.resident) / 2 - first.resident
    sum += mean * (toSeconds(reading.cpu) - toSeconds(before.cpu))
  }
  return Math.max(0, sum)
}

/** Clears a child's peak and follows its size until told to stop. Throws HarnessFault where it cannot be read. */
export const followMemory = (worker: WorkerProcess): { stop: () => { peak: Bytes; integral: number } } => {
  const readings: MemoryReading[] = []
  const read = (): void => {
    const reading = worker.memory()
    if (reading !== undefined) readings.push(reading)
  }
  worker.clearPeak()
  read()
  const timer = setInterval(read, INTERVAL_MS)
  return {
    stop: () => {
      clearInterval(timer)
      read()
      const peak = readings.at(-1)?.peak
      if (peak === undefined) throw new HarnessFault('the memory of a child cannot be read here')
      return { peak: bytes(peak), integral: integralOf(readings) }
    },
  }
}
