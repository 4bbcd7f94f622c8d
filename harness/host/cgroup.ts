/**
 * A control group around each child, where this process may make one: the kernel then bounds its memory at once,
 * however fast it grows.
 *
 * Theory of operation. At the start of a run a folder is tried below our own group, or beside it, in either version of
 * control groups. A child's wrapper is put into a group of its own before it has started anything, so that all below
 * it is in there too. Without groups the watchdog's look at the resident size, every 20 ms, is all there is.
 */
import { existsSync, mkdirSync, readdirSync, rmdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { mebibytes, type Bytes } from '../model/units.ts'
import { isGone } from './process-readings.ts'
import { readKernelFile } from './read-kernel-file.ts'

/** Where groups of children can be made. Plain data. */
export interface Cgroups {
  readonly version: 1 | 2
  readonly folder: string
}

/** The group of one child. */
export interface Cgroup {
  readonly add: (pid: number) => void
  /** Whether the kernel ended something in it for its memory. */
  readonly hasOverrun: () => boolean
  /** Removes the group; everything in it must have ended. */
  readonly remove: () => void
}

/** Beside the child's own memory a group is charged for page tables and for files it is the first to read. */
const SLACK = mebibytes(128)

const PREFIX = 'effbench-'

const LIMITS = {
  1: { limit: 'memory.limit_in_bytes', swap: 'memory.memsw.limit_in_bytes', events: 'memory.oom_control' },
  2: { limit: 'memory.max', swap: 'memory.swap.max', events: 'memory.events' },
} as const

/** Whether it could be done; refusals of the file system are answers here. */
const succeeds = (act: () => void): boolean => {
  try {
    act()
    return true
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) return false
    throw cause
  }
}

/** Groups that a parent which was killed has left. */
const removeLeftovers = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const [, pid] = new RegExp(`^${PREFIX}(\\d+)-\\d+$`).exec(name) ?? []
    if (pid !== undefined && isGone(Number(pid))) succeeds(() => rmdirSync(join(folder, name)))
  }
}

/** Our own group in either version, and the one above it, where groups may be made that are not below a process. */
const candidates = (): Cgroups[] => {
  const lines = (readKernelFile('/proc/self/cgroup') ?? '').split('\n').map((line) => line.split(':'))
  const first = lines.find(([, controllers]) => controllers?.split(',').includes('memory'))?.[2]
  const second = lines.find(([id]) => id === '0')?.[2]
  const roots = ['/sys/fs/cgroup', '/sys/fs/cgroup/unified'].filter((root) =>
    existsSync(join(root, 'cgroup.controllers')),
  )
  const found: Cgroups[] = []
  if (first !== undefined) found.push({ version: 1, folder: join('/sys/fs/cgroup/memory', first) })
  for (const root of roots) {
    if (second === undefined) continue
    const own = join(root, second)
    found.push({ version: 2, folder: own })
    if (own !== root) found.push({ version: 2, folder: dirname(own) })
  }
  return found
}

let made = 0

/** Makes a group that bounds the memory of what is put into it. Throws what the file system throws. */
export const openCgroup = ({ version, folder }: Cgroups, memory: Bytes): Cgroup => {
  const own = join(folder, `${PREFIX}${process.pid}-${++made}`)
  const { limit, swap, events } = LIMITS[version]
  const most = String(Math.ceil(memory + SLACK))
  mkdirSync(own)
  try {
    writeFileSync(join(own, limit), most)
  } catch (cause) {
    rmdirSync(own)
    throw cause
  }
  // Swap is not accounted everywhere; without it the memory is all there is.
  succeeds(() => writeFileSync(join(own, swap), version === 1 ? most : '0'))
  return {
    add: (pid) => {
      // A process that has ended meanwhile needs no bound.
      succeeds(() => writeFileSync(join(own, 'cgroup.procs'), String(pid)))
    },
    hasOverrun: () => Number(/^oom_kill (\d+)/m.exec(readKernelFile(join(own, events)) ?? '')?.[1] ?? 0) > 0,
    remove: () => {
      succeeds(() => rmdirSync(own))
    },
  }
}

/** Whether a group can be made there and bounds anything: version 2 must hand the memory controller down first. */
const works = (cgroups: Cgroups): boolean => {
  if (cgroups.version === 2) succeeds(() => writeFileSync(join(cgroups.folder, 'cgroup.subtree_control'), '+memory'))
  return succeeds(() => openCgroup(cgroups, mebibytes(64)).remove())
}

/** Looks for a place where groups can be made. Undefined where none is. */
export const findCgroups = (): Cgroups | undefined => {
  if (process.platform !== 'linux') return undefined
  const found = candidates().find(works)
  if (found !== undefined) removeLeftovers(found.folder)
  return found
}
