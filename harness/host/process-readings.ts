import { writeFileSync } from 'node:fs'

import { kibibytes, nanoseconds, type Bytes, type Nanoseconds } from '../model/units.ts'
import { readKernelFile } from './read-kernel-file.ts'

/** What the kernel says of a process from outside. Each reading is undefined once the process is gone. */

export interface CpuReading {
  /** Time on a core, ns. Exact while the thread is blocked; up to a scheduler tick behind while it runs. */
  readonly used: Nanoseconds
  /** Time runnable but waiting for a core, ns. */
  readonly waiting: Nanoseconds
}

/** The main thread's share of the CPU, from `schedstat`. */
export const readThreadCpu = (pid: number): CpuReading | undefined => {
  const [used, waiting] = readKernelFile(`/proc/${pid}/task/${pid}/schedstat`)?.split(' ').map(Number) ?? []
  if (used === undefined || waiting === undefined) return undefined
  return { used: nanoseconds(used), waiting: nanoseconds(waiting) }
}

/** Largest resident size so far. */
export const readMemoryPeak = (pid: number): Bytes | undefined => {
  const match = /^VmHWM:\s+(\d+) kB/m.exec(readKernelFile(`/proc/${pid}/status`) ?? '')
  return match === null ? undefined : kibibytes(Number(match[1]))
}

/** Largest address space so far, reserved or used. */
export const readAddressPeak = (pid: number): Bytes | undefined => {
  const match = /^VmPeak:\s+(\d+) kB/m.exec(readKernelFile(`/proc/${pid}/status`) ?? '')
  return match === null ? undefined : kibibytes(Number(match[1]))
}

/** Direct children of a process, from its main thread. */
export const readChildren = (pid: number): number[] =>
  (readKernelFile(`/proc/${pid}/task/${pid}/children`) ?? '').split(' ').filter(Boolean).map(Number)

/** Whether nothing is left of a process: no entry, or a zombie its parent has yet to bury. */
export const isGone = (pid: number): boolean => {
  const state = /^State:\s+(\S)/m.exec(readKernelFile(`/proc/${pid}/status`) ?? '')?.[1]
  return state === undefined || state === 'Z' || state === 'X'
}

/** Resident size now. */
export const readResident = (pid: number): Bytes | undefined => {
  const match = /^VmRSS:\s+(\d+) kB/m.exec(readKernelFile(`/proc/${pid}/status`) ?? '')
  return match === null ? undefined : kibibytes(Number(match[1]))
}

/** Sets the peak of the resident size back to what is resident now. False where that is refused. */
export const clearMemoryPeak = (pid: number): boolean => {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5')
    return true
  } catch (cause) {
    // Another user's process, a kernel without it, or a process that has ended.
    if (cause instanceof Error && 'code' in cause) return false
    throw cause
  }
}
