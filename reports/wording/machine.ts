import type { IsolationLevel, Machine } from '../../harness/model/isolation.ts'
import { line } from '../sanitise.ts'

/** The highest level there is, and the lowest that does not call for a loud warning. */
export const ISOLATION_BEST = 4
export const ISOLATION_ENOUGH = 3

export const ISOLATION_WORDS: Readonly<Record<IsolationLevel, string>> = {
  4: 'bubblewrap: own namespaces, read-only root, no forking',
  3: 'namespaces by unshare, permission model, resource limits',
  2: 'permission model and resource limits only',
  1: 'context and watchdog only',
}

export const isWellIsolated = (machine: Machine): boolean => machine.isolation.level >= ISOLATION_ENOUGH

export const sayIsolation = (machine: Machine): string =>
  `level ${machine.isolation.level} of ${ISOLATION_BEST} (${ISOLATION_WORDS[machine.isolation.level]})`

/** Said loudly in every format when the level is below `ISOLATION_ENOUGH`. */
export const ISOLATION_WARNING =
  'Candidates ran with weak isolation: do not trust these results for code from strangers or from models under optimisation pressure.'

/** Each level that could not be had, with the reason and the command that mends it. */
export const sayMissingIsolation = (machine: Machine): readonly { readonly lack: string; readonly remedy: string }[] =>
  machine.isolation.missing.map(({ level, reason, remedy }) => ({
    lack: `level ${level} is missing: ${line(reason)}`,
    remedy: line(remedy),
  }))

const GUARDS: Readonly<Record<Machine['memoryGuard'], string>> = {
  'cgroup-v1': 'memory bounded by the kernel (cgroup v1)',
  'cgroup-v2': 'memory bounded by the kernel (cgroup v2)',
  watched: 'memory watched every 20 ms: no control group can be made here',
}

/** What was measured with, one fact each: `isQuiet` is false for a fact that makes the figures less certain. */
export const sayMachine = (machine: Machine): readonly { readonly words: string; readonly isQuiet: boolean }[] => [
  { words: `${line(machine.cpuModel)}, ${machine.cores} cores, ${line(machine.platform)}`, isQuiet: true },
  { words: `Node ${line(machine.node)} (V8 ${line(machine.v8)})`, isQuiet: true },
  { words: `thread CPU clock, ${Number(machine.clockStep.toPrecision(3))} ns steps`, isQuiet: true },
  machine.pinnedCore === undefined
    ? { words: 'not pinned to a core', isQuiet: false }
    : { words: `pinned to core ${machine.pinnedCore}`, isQuiet: true },
  machine.aslrOff ? { words: 'ASLR off', isQuiet: true } : { words: 'ASLR on', isQuiet: false },
  { words: GUARDS[machine.memoryGuard], isQuiet: true },
  machine.cpuAccounting === 'schedstat'
    ? { words: 'CPU time cross-checked from outside', isQuiet: true }
    : { words: 'CPU time not cross-checked', isQuiet: false },
]
