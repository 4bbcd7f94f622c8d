import type { Readable, Writable } from 'node:stream'

import { execa } from 'execa'

import { HarnessFault } from '../model/errors.ts'
import type { Cgroup } from './cgroup.ts'
import type { Chain } from './chain.ts'
import { firstLine } from './first-line.ts'
import { kill } from './kill.ts'
import { readChildren } from './process-readings.ts'

/** Error output kept, in characters, to tell why a child died. */
const STDERR_CHARACTERS = 4_000

/** Text of a death kept in a verdict, in characters. */
const DEATH_CHARACTERS = 500

/** How a child ended: out of memory by V8's own word, or in any other way, in words. */
export interface Death {
  readonly isOfMemory: boolean
  readonly detail: string
}

/** A started child: its two pipes, its end, and what is needed to end it. */
export interface Launched {
  readonly requests: Writable
  readonly replies: Readable
  readonly death: Promise<Death>
  /** Finds Node's own pid, seen from here; to be called once the child has answered for the first time. */
  readonly findPid: () => Promise<void>
  /** Node's own pid, as far as it is known. */
  readonly pid: () => number | undefined
  /** Kills the child, whatever wraps it and everything below; resolves when the wrapper is gone. */
  readonly stop: () => Promise<void>
}

/** bubblewrap tells the child's pid on its status descriptor, as the first of several JSON lines. */
const pidFromStatus = (stream: Readable): Promise<number | undefined> =>
  new Promise((resolve) => {
    let text = ''
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1')
      const match = /"child-pid":\s*(\d+)/.exec(text)
      if (match !== null) resolve(Number(match[1]))
    })
    stream.on('close', () => resolve(undefined))
  })

const readable = (stream: unknown): Readable => {
  if (typeof stream === 'object' && stream !== null && 'on' in stream) return stream as Readable
  throw new HarnessFault('a pipe to a child process was not opened')
}

/** Ends of the children that live. When this process leaves without waiting, they are ended with it. */
const living = new Set<() => void>()

const endAll = (): void => {
  for (const end of living) end()
}

const register = (end: () => void): void => {
  if (living.size === 0) process.once('exit', endAll)
  living.add(end)
}

const unregister = (end: () => void): void => {
  living.delete(end)
  if (living.size === 0) process.off('exit', endAll)
}

/** Starts the chain with nothing of our environment, in a process group of its own. */
export const launch = (chain: Chain, cgroup?: Cgroup): Launched => {
  const subprocess = execa(chain.file, chain.arguments, {
    stdio: ['pipe', 'ignore', 'pipe', 'pipe', 'pipe', ...(chain.filter === undefined ? [] : [chain.filter])],
    buffer: false,
    reject: false,
    encoding: 'buffer',
    env: {},
    extendEnv: false,
    // execa does not clean up what is detached: `living` does.
    cleanup: false,
    detached: true,
  })
  const wrapper = subprocess.pid
  // Before it has started anything: what it starts is born into its group.
  if (wrapper !== undefined) cgroup?.add(wrapper)
  const [requests, , , replies, status] = subprocess.stdio
  const told = chain.pid === 'status' ? pidFromStatus(readable(status)) : undefined
  let pid = chain.pid === 'own' ? wrapper : undefined
  let stderr = ''
  subprocess.stderr.on('data', (chunk: Buffer) => {
    if (stderr.length < STDERR_CHARACTERS) stderr += chunk.toString('latin1')
  })
  // A child that died while we wrote: its death tells the story.
  requests.on('error', () => undefined)
  const end = (): void => {
    kill(pid)
    kill(wrapper === undefined ? undefined : -wrapper)
  }
  register(end)
  const death = subprocess.then(({ exitCode, signal, message }): Death => {
    // From here on the numbers may be another process's.
    unregister(end)
    const isKilledForMemory = cgroup?.hasOverrun() === true
    cgroup?.remove()
    const how = signal ?? `exit code ${exitCode ?? 'unknown'}`
    return {
      isOfMemory:
        isKilledForMemory || /heap out of memory|Reached heap limit|Array buffer allocation failed/.test(stderr),
      detail: `the process ended (${how}) ${firstLine(stderr) ?? message ?? ''}`.slice(0, DEATH_CHARACTERS),
    }
  })
  return {
    requests,
    replies: readable(replies),
    death,
    findPid: async () => {
      if (told !== undefined) pid = await told
      if (chain.pid === 'grandchild' && wrapper !== undefined) pid = readChildren(wrapper)[0]
    },
    pid: () => pid,
    stop: async () => {
      if (living.has(end)) end()
      await death
    },
  }
}
