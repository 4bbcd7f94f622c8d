import { randomBytes } from 'node:crypto'
import type { Readable, Writable } from 'node:stream'

import { execa } from 'execa'

import { HarnessFault } from '../model/errors.ts'
import type { IsolationLevel } from '../model/isolation.ts'
import type { Limits } from '../model/plan.ts'
import type { Entry } from '../model/problem.ts'
import type { Reply, Request } from '../model/protocol.ts'
import { seconds, toMebibytes, type Nanoseconds } from '../model/units.ts'
import { buildChain, REPLY_DESCRIPTOR, type Chain, type Tools } from './chain.ts'
import { monotonicNow } from './clock.ts'
import { readChildren, readThreadCpu, type CpuReading } from './process-readings.ts'
import { replyDecoder, type Decoded } from './reply-decoder.ts'
import { watch, type Allowance, type Overrun } from './watchdog.ts'

/** Where and how children are started; the same for a whole run. */
export interface Host {
  readonly tools: Tools
  readonly level: IsolationLevel
  readonly aslrOff: boolean
  /** All cores children may run on when they are not pinned to one; undefined where nothing is pinned. */
  readonly cores?: string | undefined
  /** The worker as one text (`linkWorker`). */
  readonly workerText: string
}

export interface WorkerSpec {
  readonly entry: Entry
  readonly script: string
  readonly limits: Limits
  /** Core to pin to; undefined for correctness, which runs anywhere. */
  readonly core?: number | undefined
  /** V8's --hash-seed and --random-seed. */
  readonly v8Seed: number
}

/** How an exchange with a child ended. Anything but a reply is the end of the child. */
export type Exchange =
  | { readonly kind: 'reply'; readonly reply: Reply; readonly body: string | undefined; readonly at: Nanoseconds }
  | { readonly kind: 'forged'; readonly detail: string }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'exited'; readonly detail: string }
  | Overrun

export interface WorkerProcess {
  /** Sends one request and waits for one reply. `texts` follow the header. */
  exchange(request: Request, texts: readonly string[], allowance: Allowance): Promise<Exchange>
  /** The parent's reading of the child's CPU clock. */
  cpu(): CpuReading | undefined
  /** Kills the child and everything below it, and waits until it is gone. */
  stop(): Promise<void>
}

/** Starting Node in a sandbox takes 50 ms; on a machine under heavy load, a hundred times that. */
const START: Allowance = { cpu: seconds(10), wall: seconds(20) }

/** Error output kept, in characters, to tell why a child died. */
const STDERR_CHARACTERS = 4_000

/** The same collector and the same hash and random seeds on both sides of a pair; everything on one thread. */
const nodeArguments = ({ limits, v8Seed }: WorkerSpec, workerText: string): string[] => [
  '--predictable',
  `--hash-seed=${v8Seed}`,
  `--random-seed=${v8Seed}`,
  '--min-semi-space-size=16',
  '--max-semi-space-size=16',
  `--max-old-space-size=${Math.floor(toMebibytes(limits.memory))}`,
  '--disallow-code-generation-from-strings',
  '--permission',
  '--allow-wasi',
  '--no-warnings',
  '--input-type=module',
  '--eval',
  workerText,
]

const launch = (chain: Chain) =>
  execa(chain.file, chain.arguments, {
    stdio: ['pipe', 'ignore', 'pipe', 'pipe', 'pipe', ...(chain.filter === undefined ? [] : [chain.filter])],
    buffer: false,
    reject: false,
    encoding: 'buffer',
    env: {},
    extendEnv: false,
    cleanup: true,
    detached: true,
  })

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

const kill = (pid: number | undefined): void => {
  if (pid === undefined) return
  try {
    process.kill(pid, 'SIGKILL')
  } catch (cause) {
    // ESRCH: it has gone by itself, which is what was wanted.
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ESRCH')) throw cause
  }
}

const diedOfMemory = (stderr: string): boolean => /heap out of memory|Reached heap limit|Array buffer allocation failed/.test(stderr)

/** Starts a child, hands it its script and waits until it has compiled it. Throws HarnessFault when it cannot start. */
export const startWorker = async (host: Host, spec: WorkerSpec): Promise<WorkerProcess> => {
  const nonce = randomBytes(16).toString('hex')
  const chain = buildChain(host.tools, {
    level: host.level,
    aslrOff: host.aslrOff,
    nodeArguments: nodeArguments(spec, host.workerText),
    cores: spec.core === undefined ? host.cores : String(spec.core),
  })
  const subprocess = launch(chain)
  const input = subprocess.stdin as Writable
  const decoder = replyDecoder({ nonce, answerBytes: spec.limits.answerBytes })
  let stderr = ''
  let pid = chain.pid === 'own' ? subprocess.pid : undefined
  let settle: ((exchange: Exchange) => void) | undefined
  let ended: Exchange | undefined

  const finish = (exchange: Exchange): void => {
    const waiting = settle
    settle = undefined
    if (exchange.kind !== 'reply') ended ??= exchange
    waiting?.(exchange.kind === 'reply' ? exchange : (ended ?? exchange))
  }
  const receive = (decoded: Decoded, at: Nanoseconds): void => {
    if (decoded.kind === 'reply' && settle !== undefined) {
      finish({ kind: 'reply', reply: decoded.reply, body: decoded.body?.toString('utf8'), at })
    } else if (decoded.kind === 'reply') finish({ kind: 'forged', detail: `a reply nobody asked for: ${decoded.reply.kind}` })
    else finish(decoded.kind === 'too-large' ? { kind: 'too-large' } : decoded)
    if (ended !== undefined) void stop()
  }
  const replies = subprocess.stdio[REPLY_DESCRIPTOR] as Readable
  replies.on('data', (chunk: Buffer) => {
    const at = monotonicNow()
    for (const decoded of decoder.push(chunk)) receive(decoded, at)
  })
  subprocess.stderr.on('data', (chunk: Buffer) => {
    if (stderr.length < STDERR_CHARACTERS) stderr += chunk.toString('latin1')
  })
  // A child that died while we wrote: its exit tells the story.
  input.on('error', () => undefined)
  const exit = subprocess.then(({ exitCode, signal, message }) => {
    const why = stderr.trim().split('\n').find((line) => line.trim() !== '') ?? message ?? ''
    finish(
      diedOfMemory(stderr)
        ? { kind: 'memory-limit', limit: spec.limits.memory }
        : { kind: 'exited', detail: `the process ended (${signal ?? `exit code ${exitCode}`}) ${why}`.slice(0, 500) },
    )
  })
  const told = chain.pid === 'status' ? pidFromStatus(subprocess.stdio[4] as Readable) : undefined

  const stop = async (): Promise<void> => {
    kill(pid)
    kill(subprocess.pid === undefined ? undefined : -subprocess.pid)
    await exit
  }

  const exchange: WorkerProcess['exchange'] = (request, texts, allowance) =>
    new Promise((resolve) => {
      if (ended !== undefined) return resolve(ended)
      const guard = watch({
        pid,
        allowance,
        memory: spec.limits.memory,
        now: monotonicNow,
        onOverrun: (overrun) => {
          finish(overrun)
          void stop()
        },
      })
      settle = (result) => {
        guard.stop()
        resolve(result)
      }
      input.write(`${JSON.stringify(request)}\n`)
      for (const text of texts) input.write(text)
    })

  const bytes = Buffer.byteLength(spec.script)
  const { answerBytes, answerNodes, answerDepth, consoleBytes } = spec.limits
  const limits = { answerBytes, answerNodes, answerDepth, consoleBytes }
  const begun = await exchange({ kind: 'begin', nonce, entry: spec.entry, limits, bytes }, [spec.script], START)
  if (begun.kind !== 'reply' || begun.reply.kind !== 'begun') {
    await stop()
    throw new HarnessFault(`a child process did not start: ${'detail' in begun ? begun.detail : begun.kind}`)
  }
  if (told !== undefined) pid = await told
  else if (chain.pid === 'grandchild') pid = subprocess.pid === undefined ? undefined : readChildren(subprocess.pid)[0]
  return { exchange, stop, cpu: () => (pid === undefined ? undefined : readThreadCpu(pid)) }
}
