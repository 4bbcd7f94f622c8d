import type { Bytes, Nanoseconds } from '../model/units.ts'
import type { Clock } from './clock.ts'
import { readMemoryPeak, readThreadCpu } from './process-readings.ts'

/** What one exchange may cost. */
export interface Allowance {
  readonly cpu: Nanoseconds
  readonly wall: Nanoseconds
}

export type Overrun =
  | { readonly kind: 'time-limit'; readonly clock: 'cpu' | 'wall'; readonly limit: Nanoseconds }
  | { readonly kind: 'memory-limit'; readonly limit: Bytes }

/** How often a running child is looked at, in ms: often enough for a second's grace, too seldom to matter. */
const INTERVAL_MS = 20

/**
 * Looks at a running child until told to stop, and reports the first limit it crosses. CPU time is judged where it
 * can be read; the wall limit ends a child that sleeps, or one whose clock cannot be read.
 */
export const watch = (subject: {
  readonly pid: number | undefined
  readonly allowance: Allowance
  readonly memory: Bytes
  readonly now: Clock
  readonly onOverrun: (overrun: Overrun) => void
}): { stop: () => void } => {
  const { pid, allowance, memory, now, onOverrun } = subject
  const from = now()
  const cpuFrom = pid === undefined ? undefined : readThreadCpu(pid)?.used
  const look = (): Overrun | undefined => {
    if (now() - from > allowance.wall) return { kind: 'time-limit', clock: 'wall', limit: allowance.wall }
    if (pid === undefined) return undefined
    const used = readThreadCpu(pid)?.used
    if (used !== undefined && cpuFrom !== undefined && used - cpuFrom > allowance.cpu) {
      return { kind: 'time-limit', clock: 'cpu', limit: allowance.cpu }
    }
    const peak = readMemoryPeak(pid)
    return peak !== undefined && peak > memory ? { kind: 'memory-limit', limit: memory } : undefined
  }
  const timer = setInterval(() => {
    const overrun = look()
    if (overrun === undefined) return
    clearInterval(timer)
    onOverrun(overrun)
  }, INTERVAL_MS)
  return { stop: () => clearInterval(timer) }
}
