import { randomBytes } from 'node:crypto'

import { HarnessFault } from '../model/errors.ts'
import type { IsolationLevel } from '../model/isolation.ts'
import type { Limits, V8Mode } from '../model/plan.ts'
import type { Entry } from '../model/problem.ts'
import type { Request } from '../model/protocol.ts'
import { mebibytes, seconds, toMebibytes, type Bytes, type Nanoseconds } from '../model/units.ts'
import { openCgroup, type Cgroups } from './cgroup.ts'
import { buildChain, type Tools } from './chain.ts'
import { monotonicNow } from './clock.ts'
import { launch, type Launched } from './launch.ts'
import { moveTo } from './move-to.ts'
import { openMailbox, type Exchange } from './mailbox.ts'
import {
  clearMemoryPeak,
  isGone,
  readAddressPeak,
  readMemoryPeak,
  readResident,
  readThreadCpu,
  type CpuReading,
} from './process-readings.ts'
import { replyDecoder } from './reply-decoder.ts'
import { watch, type Allowance } from './watchdog.ts'
import type { Program, ProgramTexts } from './worker-files.ts'

/** Where and how children are started; the same for a whole run. */
export interface Host {
  readonly tools: Tools
  readonly level: IsolationLevel
  readonly aslrOff: boolean
  /** All cores children may run on when they are not pinned to one; undefined where nothing is pinned. */
  readonly cores?: string | undefined
  /** The cores that are not for measuring: children that will measure start there, while others measure. */
  readonly elsewhere?: string | undefined
  /** Where groups can be made that bound the memory of children; undefined where none can. */
  readonly cgroups?: Cgroups | undefined
  readonly texts: ProgramTexts
}

export interface WorkerSpec {
  readonly entry: Entry
  readonly script: string
  readonly limits: Limits
  /** Core that `pin` moves to; undefined for correctness, which runs anywhere. */
  readonly core?: number | undefined
  /** V8's --hash-seed and --random-seed. */
  readonly v8Seed: number
  /** How V8 runs it; on one thread unless given. */
  readonly v8?: V8Mode | undefined
  /** What the calls are for; timing unless given. */
  readonly program?: Program | undefined
}

/** Resident size now and at its peak, and the CPU time used up to now. */
export interface MemoryReading {
  readonly cpu: Nanoseconds
  readonly resident: Bytes
  readonly peak: Bytes
}

export interface WorkerProcess {
  /** Sends one request and waits for one reply. `texts` follow the header. */
  readonly exchange: (request: Request, texts: readonly string[], allowance: Allowance) => Promise<Exchange>
  /** Moves the child from where it has started to its core. Throws HarnessFault when that is refused. */
  readonly pin: () => Promise<void>
  /** The parent's reading of the child's CPU clock. */
  readonly cpu: () => CpuReading | undefined
  /** The parent's reading of the child's memory. */
  readonly memory: () => MemoryReading | undefined
  /** Sets the peak back to what is resident now, where the system lets us. */
  readonly clearPeak: () => void
  /** Kills the child and everything below it, and waits until it is gone. */
  readonly stop: () => Promise<void>
}

/** Starting Node in a sandbox takes 50 ms; on a machine under heavy load, a hundred times that. */
const START: Allowance = { cpu: seconds(10), wall: seconds(20) }

/** The same collector and the same hash and random seeds on both sides of a pair; everything on one thread. */
const nodeArguments = ({ limits, v8Seed, program }: WorkerSpec, workerText: string): string[] => [
  '--predictable',
  `--hash-seed=${v8Seed}`,
  `--random-seed=${v8Seed}`,
  '--min-semi-space-size=16',
  '--max-semi-space-size=16',
  `--max-old-space-size=${Math.floor(toMebibytes(limits.memory))}`,
  '--disallow-code-generation-from-strings',
  '--permission',
  '--allow-wasi',
  // The profiler that counts is the inspector's. It can open no port, and no other child has it.
  ...(program === 'counting' ? ['--allow-inspector'] : []),
  '--no-warnings',
  '--input-type=module',
  '--eval',
  workerText,
]

/** Address space a script may add: many times what its memory limit lets it use. */
const ADDRESSES_MOST = mebibytes(16_384)

const readAddresses = (launched: Launched): Bytes | undefined => {
  const pid = launched.pid()
  return pid === undefined ? undefined : readAddressPeak(pid)
}

const readMemory = (pid: number): MemoryReading | undefined => {
  const [cpu, resident, peak] = [readThreadCpu(pid)?.used, readResident(pid), readMemoryPeak(pid)]
  return cpu === undefined || resident === undefined || peak === undefined ? undefined : { cpu, resident, peak }
}

const pinTo = async (host: Host, launched: Launched, core: number | undefined): Promise<void> => {
  const pid = launched.pid()
  if (core === undefined || pid === undefined || isGone(pid)) return
  if (await moveTo(host.tools, pid, String(core))) return
  if (!isGone(pid)) throw new HarnessFault(`a child process could not be moved to core ${core}`)
}

/** A child with the nonce it must repeat, before it has its script. */
const openWorker = (host: Host, spec: WorkerSpec) => {
  const nonce = randomBytes(16).toString('hex')
  const chain = buildChain(host.tools, {
    level: host.level,
    aslrOff: host.aslrOff,
    nodeArguments: nodeArguments(spec, host.texts[spec.program ?? 'main']),
    cores: spec.core === undefined ? host.cores : host.elsewhere,
  })
  const cgroup = host.cgroups === undefined ? undefined : openCgroup(host.cgroups, spec.limits.memory)
  const launched = launch(chain, cgroup)
  const mailbox = openMailbox(() => void launched.stop())
  const decoder = replyDecoder({ nonce, answerBytes: spec.limits.answerBytes })
  launched.replies.on('data', (chunk: Buffer) => {
    const at = monotonicNow()
    for (const decoded of decoder.push(chunk)) mailbox.receive(decoded, at)
  })
  void launched.death.then(({ isOfMemory, detail }) =>
    mailbox.end(isOfMemory ? { kind: 'memory-limit', limit: spec.limits.memory } : { kind: 'exited', detail }),
  )
  return { nonce, launched, mailbox }
}

/** Starts a child, hands it its script and waits until it has compiled it. Throws HarnessFault when it cannot start. */
export const startWorker = async (host: Host, spec: WorkerSpec): Promise<WorkerProcess> => {
  const { nonce, launched, mailbox } = openWorker(host, spec)

  const exchange: WorkerProcess['exchange'] = async (request, texts, allowance) => {
    const guard = watch({
      pid: launched.pid(),
      allowance,
      memory: spec.limits.memory,
      now: monotonicNow,
      onOverrun: mailbox.end,
    })
    const reply = mailbox.next()
    launched.requests.write(`${JSON.stringify(request)}\n`)
    for (const text of texts) launched.requests.write(text)
    return reply.finally(guard.stop)
  }

  const bytes = Buffer.byteLength(spec.script)
  const { answerBytes, answerNodes, answerDepth, consoleBytes } = spec.limits
  const limits = { answerBytes, answerNodes, answerDepth, consoleBytes }
  const begun = await exchange({ kind: 'begin', nonce, entry: spec.entry, limits, bytes }, [spec.script], START)
  if (begun.kind !== 'reply' || begun.reply.kind !== 'begun') {
    await launched.stop()
    throw new HarnessFault(`a child process did not start: ${'detail' in begun ? begun.detail : begun.kind}`)
  }
  await launched.findPid()
  const addressesFrom = readAddresses(launched)
  /**
   * Address space that is reserved and never used is no memory, but a child has only so much of it: what one context
   * reserves and keeps, the next can feel missing, and so know that it is not the first.
   */
  const exchangeWatched: WorkerProcess['exchange'] = async (request, texts, allowance) => {
    const ended = await exchange(request, texts, allowance)
    if (ended.kind !== 'reply' || request.kind !== 'go') return ended
    const peak = readAddresses(launched)
    if (peak === undefined || addressesFrom === undefined || peak - addressesFrom < ADDRESSES_MOST) return ended
    mailbox.end({ kind: 'memory-limit', limit: ADDRESSES_MOST })
    return mailbox.next()
  }
  return {
    exchange: exchangeWatched,
    stop: launched.stop,
    pin: () => pinTo(host, launched, spec.core),
    memory: () => {
      const pid = launched.pid()
      return pid === undefined ? undefined : readMemory(pid)
    },
    clearPeak: () => {
      const pid = launched.pid()
      if (pid !== undefined) clearMemoryPeak(pid)
    },
    cpu: () => {
      const pid = launched.pid()
      return pid === undefined ? undefined : readThreadCpu(pid)
    },
  }
}
