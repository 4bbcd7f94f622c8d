import { availableParallelism, cpus } from 'node:os'

import { execa } from 'execa'

import type { IsolationLevel, Machine } from '../model/isolation.ts'
import { findCgroups } from './cgroup.ts'
import { findTools, type Tools } from './chain.ts'
import { moveTo } from './move-to.ts'
import { probeIsolation } from './probe.ts'
import { readThreadCpu } from './process-readings.ts'
import { programTexts } from './worker-files.ts'
import type { Host } from './worker-process.ts'

/** What a run needs to know of this machine, and the handle for starting children on it. */
export interface Ground {
  readonly machine: Machine
  readonly host: Host
  /** Gives the measuring core back to this process. */
  readonly release: () => Promise<void>
}

const succeeds = async (file: string | undefined, words: readonly string[]): Promise<boolean> => {
  if (file === undefined) return false
  const { exitCode } = await execa(file, words, { reject: false, stdio: 'ignore' })
  return exitCode === 0
}

/** The cores this process may use, from the kernel's list such as `0-3,6`. */
const allowedCores = async ({ taskset }: Tools): Promise<number[]> => {
  if (taskset === undefined) return []
  const { stdout, exitCode } = await execa(taskset, ['-cp', String(process.pid)], { reject: false })
  if (exitCode !== 0) return []
  return (stdout.split(': ').at(-1) ?? '').split(',').flatMap((range) => {
    const [from = NaN, to = from] = range.split('-').map(Number)
    return Number.isNaN(from) ? [] : Array.from({ length: to - from + 1 }, (_, index) => from + index)
  })
}

/**
 * Takes the last allowed core for measuring and moves this process to the others. With one core, or where pinning
 * is refused, nothing is pinned.
 */
const reserveCore = async (tools: Tools, cores: readonly number[]): Promise<number | undefined> => {
  const core = cores.at(-1)
  if (core === undefined || cores.length < 2) return undefined
  return (await moveTo(tools, process.pid, cores.slice(0, -1).join(','))) ? core : undefined
}

/** Probes the machine. Takes about half a second. `atMost` keeps the isolation at or below a level. */
export const surveyMachine = async (options: { atMost?: IsolationLevel } = {}): Promise<Ground> => {
  const tools = findTools()
  const { isolation, clockStep } = await probeIsolation(tools, options.atMost)
  const aslrOff = await succeeds(tools.setarch, ['-R', 'true'])
  const cores = await allowedCores(tools)
  const pinnedCore = await reserveCore(tools, cores)
  const cgroups = findCgroups()
  const machine: Machine = {
    platform: `${process.platform} ${process.arch}`,
    cpuModel: cpus()[0]?.model ?? 'unknown',
    cores: cores.length > 0 ? cores.length : availableParallelism(),
    node: process.version,
    v8: process.versions.v8,
    isolation,
    aslrOff,
    clock: 'thread-cpu',
    clockStep,
    memoryGuard: cgroups === undefined ? 'watched' : `cgroup-v${cgroups.version}`,
    cpuAccounting: readThreadCpu(process.pid) === undefined ? 'none' : 'schedstat',
    ...(pinnedCore === undefined ? {} : { pinnedCore }),
  }
  const everywhere = pinnedCore === undefined ? undefined : cores.join(',')
  const elsewhere = pinnedCore === undefined ? undefined : cores.slice(0, -1).join(',')
  return {
    machine,
    host: { tools, level: isolation.level, aslrOff, cores: everywhere, elsewhere, cgroups, texts: programTexts() },
    release: async () => {
      if (everywhere !== undefined) await moveTo(tools, process.pid, everywhere)
    },
  }
}
