import { accessSync, constants, realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'

import { execaSync } from 'execa'

import type { IsolationLevel } from '../model/isolation.ts'
import { noForkFilter } from './no-fork-filter.ts'

/**
 * The command that starts a child at an isolation level.
 *
 * Theory of operation. Every level is a chain of programs that each replace themselves by the next and end in Node:
 * `setpriv` ties the child's life to ours, `prlimit` sets limits, `taskset` pins, `setarch` switches address
 * randomisation off, and at levels 4 and 3 `bwrap` or `unshare` shut it in. Which links exist is looked up once.
 */

/** Resource limits of every child. CPU seconds are a last guard; the watchdog is sooner. */
const RESOURCE_LIMITS = ['--core=0', '--nofile=256', '--cpu=900', '--fsize=0']

/** Descriptors of a child: what it says, what bubblewrap tells of it, and the filter bubblewrap reads. */
export const REPLY_DESCRIPTOR = 3
const STATUS_DESCRIPTOR = 4
const FILTER_DESCRIPTOR = 5

export interface Tools {
  readonly node: string
  readonly setpriv?: string | undefined
  readonly prlimit?: string | undefined
  readonly taskset?: string | undefined
  readonly setarch?: string | undefined
  readonly unshare?: string | undefined
  readonly bwrap?: string | undefined
  /** Node's shared libraries and the loader: all that the root of level 4 holds besides Node. */
  readonly libraries: readonly string[]
}

const which = (name: string): string | undefined => {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, name)
    try {
      accessSync(path, constants.X_OK)
      return path
    } catch (cause) {
      // Not in this folder; the next one is asked.
      if (!(cause instanceof Error)) throw cause
    }
  }
  return undefined
}

const librariesOf = (program: string): string[] => {
  const ldd = which('ldd')
  if (ldd === undefined) return []
  const { stdout } = execaSync(ldd, [program], { stderr: 'ignore' })
  return [...stdout.matchAll(/(?:=>\s*|^\s*)(\/\S+)/gm)].map((match) => match[1] ?? '')
}

/** Looks up what this machine has. On anything but Linux only Node itself is used. */
export const findTools = (): Tools => {
  const node = realpathSync(process.execPath)
  if (process.platform !== 'linux') return { node, libraries: [] }
  return {
    node,
    libraries: librariesOf(node),
    setpriv: which('setpriv'),
    prlimit: which('prlimit'),
    taskset: which('taskset'),
    setarch: which('setarch'),
    unshare: which('unshare'),
    bwrap: which('bwrap'),
  }
}

export interface ChainRequest {
  readonly level: IsolationLevel
  /** Node's own options and what follows them. */
  readonly nodeArguments: readonly string[]
  /** Cores the child may run on, as `taskset` takes them (`1` or `0,1`); undefined where nothing is pinned. */
  readonly cores?: string | undefined
  readonly aslrOff: boolean
}

export interface Chain {
  readonly file: string
  readonly arguments: readonly string[]
  /** Text for the descriptor bubblewrap reads its filter from. */
  readonly filter?: Uint8Array
  /** Whether the child's pid is told on the status descriptor, or has to be looked up below the wrapper's. */
  readonly pid: 'own' | 'status' | 'grandchild'
}

const bubblewrap = (tools: Tools): string[] => [
  ...['--unshare-user', '--unshare-pid', '--unshare-net', '--unshare-ipc', '--unshare-uts', '--unshare-cgroup-try'],
  ...['--as-pid-1', '--die-with-parent', '--new-session', '--clearenv', '--hostname', 'effbench'],
  ...['--ro-bind', tools.node, '/node', '--proc', '/proc', '--dev', '/dev', '--chdir', '/'],
  ...tools.libraries.flatMap((path) => ['--ro-bind', realpathSync(path), path]),
  ...['--remount-ro', '/', '--json-status-fd', String(STATUS_DESCRIPTOR), '--seccomp', String(FILTER_DESCRIPTOR), '--'],
]

const UNSHARE = [
  '--user',
  '--map-root-user',
  '--net',
  '--pid',
  '--ipc',
  '--uts',
  '--mount',
  '--mount-proc',
  '--fork',
  '--kill-child',
]

/** The whole command, outermost program first. Parts that the machine lacks are left out below level 3. */
export const buildChain = (tools: Tools, { level, nodeArguments, cores, aslrOff }: ChainRequest): Chain => {
  const words: string[] = []
  if (tools.setpriv !== undefined) words.push(tools.setpriv, '--pdeathsig', 'KILL')
  if (tools.prlimit !== undefined) words.push(tools.prlimit, ...RESOURCE_LIMITS)
  if (tools.taskset !== undefined && cores !== undefined) words.push(tools.taskset, '-c', cores)
  if (tools.setarch !== undefined && aslrOff) words.push(tools.setarch, '-R')
  const filter = level === 4 ? noForkFilter(process.arch) : undefined
  if (level === 4) words.push(tools.bwrap ?? 'bwrap', ...bubblewrap(tools), '/node')
  if (level === 3) words.push(tools.unshare ?? 'unshare', ...UNSHARE, tools.node)
  if (level <= 2) words.push(tools.node)
  words.push(...nodeArguments)
  const [file = tools.node, ...rest] = words
  const chain: Chain = { file, arguments: rest, pid: level === 4 ? 'status' : level === 3 ? 'grandchild' : 'own' }
  return filter === undefined ? chain : { ...chain, filter }
}
