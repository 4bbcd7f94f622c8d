import { createServer, type Server } from 'node:net'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { execa } from 'execa'
import { z } from 'zod'

import { HarnessFault } from '../model/errors.ts'
import type { Isolation, IsolationLevel } from '../model/isolation.ts'
import { buildChain, REPLY_DESCRIPTOR, type Tools } from './chain.ts'
import { firstLine } from './first-line.ts'
import { canaryText } from './worker-files.ts'

/**
 * Which isolation level holds on this machine: each is tried from the top with a canary that attacks its walls,
 * and the first whose walls all stand is taken. A level that only looks right is not believed.
 */

const CanaryReport = z.strictObject({
  clockStep: z.number(),
  reads: z.boolean(),
  forks: z.boolean(),
  signals: z.boolean(),
  connects: z.boolean(),
})
type CanaryReport = z.infer<typeof CanaryReport>
type Wall = Exclude<keyof CanaryReport, 'clockStep'>

/** The walls each level promises. Level 4's are the operating system's alone: Node's permission model is off there. */
const WALLS: Readonly<Record<IsolationLevel, readonly Wall[]>> = {
  4: ['reads', 'forks', 'signals', 'connects'],
  3: ['reads', 'forks', 'signals', 'connects'],
  2: ['reads', 'forks'],
  1: [],
}

const WALL_WORDS: Readonly<Record<Wall, string>> = {
  reads: 'a file outside could be read',
  forks: 'a process could be started',
  signals: 'the parent process could be signalled',
  connects: 'a connection to loopback could be opened',
}

const CANARY_WAIT_MS = 10_000

const NEEDS: Readonly<Record<IsolationLevel, readonly (keyof Tools)[]>> = {
  4: ['bwrap', 'setpriv', 'prlimit'],
  3: ['unshare', 'setpriv', 'prlimit'],
  2: ['setpriv', 'prlimit'],
  1: [],
}

const INSTALL: Readonly<Partial<Record<keyof Tools, string>>> = {
  bwrap: 'apt-get install bubblewrap',
  unshare: 'apt-get install util-linux',
  setpriv: 'apt-get install util-linux',
  prlimit: 'apt-get install util-linux',
}

const namespaceRemedy = (): string => {
  const path = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns'
  const isRestricted = (() => {
    try {
      return readFileSync(path, 'utf8').trim() === '1'
    } catch (cause) {
      // The switch exists on Ubuntu only.
      if (cause instanceof Error) return false
      throw cause
    }
  })()
  return isRestricted
    ? 'sysctl -w kernel.apparmor_restrict_unprivileged_userns=0'
    : 'allow user namespaces (in Docker: --security-opt seccomp=unconfined --security-opt systempaths=unconfined)'
}

type Trial =
  | { readonly holds: true; readonly clockStep: number }
  | { readonly holds: false; readonly reason: string; readonly remedy: string }

const runCanary = async (
  tools: Tools,
  level: IsolationLevel,
  text: string,
  port: number,
): Promise<CanaryReport | string> => {
  const permission = level === 4 || level === 1 ? [] : ['--permission', '--allow-wasi']
  const chain = buildChain(tools, {
    level,
    aslrOff: false,
    nodeArguments: [
      ...permission,
      ...['--no-warnings', '--input-type=module', '--eval', text, '--'],
      ...[fileURLToPath(import.meta.url), String(port), String(process.pid)],
    ],
  })
  const result = await execa(chain.file, chain.arguments, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe', ...(chain.filter === undefined ? [] : [chain.filter])],
    reject: false,
    env: {},
    extendEnv: false,
    timeout: CANARY_WAIT_MS,
    killSignal: 'SIGKILL',
  })
  const line = (result.stdio[REPLY_DESCRIPTOR] ?? '').trim()
  if (line === '') return firstLine(result.stderr) ?? 'the sandbox did not start'
  return CanaryReport.parse(JSON.parse(line))
}

const tryLevel = async (tools: Tools, level: IsolationLevel, text: string, port: number): Promise<Trial> => {
  const missing = NEEDS[level].find((tool) => tools[tool] === undefined)
  if (missing !== undefined) {
    return { holds: false, reason: `${missing} is not installed`, remedy: INSTALL[missing] ?? 'use Linux' }
  }
  const report = await runCanary(tools, level, text, port)
  if (typeof report === 'string') return { holds: false, reason: report, remedy: namespaceRemedy() }
  const broken = WALLS[level].find((wall) => report[wall])
  if (broken !== undefined) return { holds: false, reason: WALL_WORDS[broken], remedy: namespaceRemedy() }
  return { holds: true, clockStep: report.clockStep }
}

const portOf = (listener: Server): number => {
  const address = listener.address()
  if (typeof address === 'object' && address !== null) return address.port
  throw new HarnessFault('no port on loopback could be opened for the canary')
}

const LEVELS: readonly IsolationLevel[] = [4, 3, 2, 1]

/** Finds the highest level that holds, no higher than `atMost`, and why those above do not. */
export const probeIsolation = async (
  tools: Tools,
  atMost: IsolationLevel = 4,
): Promise<{ isolation: Isolation; clockStep: number }> => {
  const text = canaryText()
  const listener = createServer((socket) => socket.destroy())
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
  const port = portOf(listener)
  const missing: Isolation['missing'] = []
  try {
    for (const level of LEVELS.filter((candidate) => candidate <= atMost)) {
      const trial = await tryLevel(tools, level, text, port)
      if (trial.holds) return { isolation: { level, missing }, clockStep: trial.clockStep }
      missing.push({ level, reason: trial.reason, remedy: trial.remedy })
    }
  } finally {
    listener.close()
  }
  throw new HarnessFault(`no child process can be measured here: ${missing.at(-1)?.reason ?? 'unknown reason'}`)
}
