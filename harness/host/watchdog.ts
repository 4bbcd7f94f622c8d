import { lessAtLeastZero, type Bytes, type Nanoseconds } from '../model/units.ts'
import type { Clock } from './clock.ts'
import { readMemoryPeak, readThreadCpu } from './process-readings.ts'

/** What one exchange may cost. */
export interface Allowance {
  readonly cpu: Nanoseconds
  readonly wall: Nanoseconds
}

export type Overrun =
  | { readonly kind: 'time-limit'; readonly clock: 'cpu' | 'wall'; readonly limit: Nanoseconds }
  /** The wall limit passed and the CPU time was not used: nothing in a child can sleep, so the machine did. */
  | { readonly kind: 'stalled'; readonly used: Nanoseconds; readonly waited: Nanoseconds }
  | { readonly kind: 'memory-limit'; readonly limit: Bytes }

/** How often a running child is looked at, in ms: often enough for a second's grace, too seldom to matter. */
const INTERVAL_MS = 20

/**
 * Looks at a running child until told to stop, and reports the first limit it crosses. CPU time is judged where it can
 * be read. There, the wall limit passes only when the machine gave the child no time; elsewhere it is all there is.
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
  const readCpu = (): Nanoseconds | undefined => (pid === undefined ? undefined : readThreadCpu(pid)?.used)
  const cpuFrom = readCpu()
  const look = (): Overrun | undefined => {
    const cpu = readCpu()
    const used = cpu === undefined || cpuFrom === undefined ? undefined : lessAtLeastZero(cpu, cpuFrom)
    if (used !== undefined && used > allowance.cpu) return { kind: 'time-limit', clock: 'cpu', limit: allowance.cpu }
    const waited = lessAtLeastZero(now(), from)
    if (waited > allowance.wall) {
      return used === undefined
        ? { kind: 'time-limit', clock: 'wall', limit: allowance.wall }
        : { kind: 'stalled', used, waited }
    }
    const peak = pid === undefined ? undefined : readMemoryPeak(pid)
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
