/**
 * What every child that holds a candidate does: serve the parent's requests, one after the other.
 *
 * Theory of operation. The parent speaks, this process answers (`model/protocol.ts`). It holds the script, one input
 * at a time, and never an expected output. Each `open` makes a vanilla context, evaluates our prelude and then the
 * script in it; nothing of this realm is ever passed in but texts and numbers. The loop below is synchronous from
 * the first byte of the candidate's code to the end of the process: no timer, no promise and no microtask of the
 * candidate ever gets a turn. What is done around a call, and what is told of it, is the program's: timing, counting,
 * weighing, repeating.
 */
import vm from 'node:vm'

import type { Entry } from '../model/problem.ts'
import type { Request } from '../model/protocol.ts'
import type { Answer, Channel } from './channel.ts'
import { preludeSource, type Prelude } from './context/prelude.ts'
import type { CpuClock } from './cpu-clock.ts'
import { describeError } from './describe-error.ts'
import { NotPlain, type RealmPrototypes } from './prove-plain.ts'

type Begin = Extract<Request, { kind: 'begin' }>
type Stage = Extract<Answer, { stage: unknown }>['stage']

/** What the candidate's code is called in this process; our own has other names. */
export const CANDIDATE = 'candidate'

/** A context with the candidate loaded in it. */
export interface Opened {
  readonly prelude: Prelude
  readonly realm: RealmPrototypes
}

/** What makes one kind of child differ from another. */
export interface Program<Result> {
  /** Calls before the one that counts. What the candidate throws goes through. */
  readonly warmUp: (opened: Opened, texts: readonly string[]) => void
  /** Makes the call's input ready. Runs no code of the candidate. */
  readonly prepare: (opened: Opened, texts: readonly string[]) => void
  /** The call between GO and DONE. What the candidate throws goes through. */
  readonly call: (opened: Opened) => Result
  /** What is told of it when the parent asks. Throws NotPlain for an answer that is no plain data. */
  readonly text: (opened: Opened, entry: Entry, result: Result) => string
}

/** Calls the candidate on all inputs but the last. */
export const warmUp: Program<unknown>['warmUp'] = ({ prelude }, texts) => {
  for (const text of texts.slice(0, -1)) {
    prelude.prepare(text)
    prelude.fire()
  }
}

/** Parses the last input. */
export const prepareLast: Program<unknown>['prepare'] = ({ prelude }, texts) => prelude.prepare(texts.at(-1) ?? '')

const newContext = (): vm.Context =>
  vm.createContext(vm.constants.DONT_CONTEXTIFY, { codeGeneration: { strings: false, wasm: false } })

/** What the candidate threw, or the cap it had crossed by then. Runs no code of the candidate, not even a trap. */
const failure = (thrown: unknown, stage: Stage, crossed: 'console' | 'answer' | undefined): Answer =>
  crossed === undefined
    ? { kind: 'failed', stage, error: describeError(thrown) }
    : { kind: 'exceeded', stage, what: crossed }

/** Why an answer could not be read, thrown by code of this realm. */
const unreadable = (problem: unknown): Answer =>
  problem instanceof NotPlain
    ? { kind: 'invalid', stage: 'call', why: problem.message.slice(0, 900) }
    : { kind: 'failed', stage: 'call', error: describeError(problem) }

/** What a child reads its time from, and speaks to the parent through. */
export interface Devices {
  readonly clock: CpuClock
  readonly channel: Channel
}

type Fired<Result> =
  | { readonly kind: 'returned'; readonly result: Result }
  | { readonly kind: 'threw'; readonly value: unknown }

/** A fresh context with the candidate loaded in it. Answers for itself. */
const open = (
  { clock, channel }: Devices,
  begin: Begin,
  preludeScript: vm.Script,
  script: vm.Script,
): Opened | undefined => {
  const context = newContext()
  const prelude = preludeScript.runInContext(context) as Prelude
  const [list, record] = vm.runInContext('[Array.prototype, Object.prototype]', context) as [object, object]
  const from = clock.thread()
  try {
    // Displaying an error would read the `stack` of what the candidate threw.
    const target: unknown = script.runInContext(context, { displayErrors: false })
    const load = clock.thread() - from
    if (prelude.crossed() !== undefined) {
      channel.send(failure(undefined, 'load', prelude.crossed()))
      return undefined
    }
    if (typeof target !== 'function') {
      channel.send({
        kind: 'failed',
        stage: 'entry',
        error: `${begin.entry.name} is a ${typeof target}, not a ${begin.entry.kind}`,
      })
      return undefined
    }
    prelude.bind(target)
    channel.send({ kind: 'opened', load })
    return { prelude, realm: { list, record } }
  } catch (thrown) {
    channel.send(failure(thrown, 'load', prelude.crossed()))
    return undefined
  }
}

/** Calls, and tells how long it took. What was returned is looked at when the parent asks for it. */
const go = <Result>({ clock, channel }: Devices, program: Program<Result>, opened: Opened): Fired<Result> => {
  let fired: Fired<Result>
  const processFrom = clock.process()
  const from = clock.thread()
  try {
    fired = { kind: 'returned', result: program.call(opened) }
  } catch (value) {
    fired = { kind: 'threw', value }
  }
  const cpu = clock.thread() - from
  const process = clock.process() - processFrom
  channel.send({ kind: 'done', cpu, process })
  return fired
}

const collect = <Result>(
  { channel }: Devices,
  program: Program<Result>,
  { opened, entry, fired }: { opened: Opened; entry: Entry; fired: Fired<Result> },
): void => {
  const crossed = opened.prelude.crossed()
  if (fired.kind === 'threw' || crossed !== undefined) {
    channel.send(failure(fired.kind === 'threw' ? fired.value : undefined, 'call', crossed))
    return
  }
  try {
    const text = program.text(opened, entry, fired.result)
    channel.send({ kind: 'answer', bytes: Buffer.byteLength(text) }, text)
  } catch (problem) {
    channel.send(unreadable(problem))
  }
}

const prepare = <Result>(
  { clock, channel }: Devices,
  program: Program<Result>,
  opened: Opened,
  texts: readonly string[],
): void => {
  const from = clock.thread()
  try {
    program.warmUp(opened, texts)
  } catch (thrown) {
    channel.send(failure(thrown, 'warm-up', opened.prelude.crossed()))
    return
  }
  const warmup = clock.thread() - from
  program.prepare(opened, texts)
  channel.send({ kind: 'ready', warmup })
}

const splitTexts = (body: Buffer, lengths: readonly number[]): string[] => {
  let at = 0
  return lengths.map((length) => body.toString('utf8', at, (at += length)))
}

/** Serves requests until the parent closes its end. Requests out of order are the parent's mistake and end us. */
export const serve = <Result>(devices: Devices, program: Program<Result>): void => {
  const { channel } = devices
  let begin: Begin | undefined
  let scripts: { prelude: vm.Script; candidate: vm.Script } | undefined
  let opened: Opened | undefined
  let fired: Fired<Result> | undefined
  for (let next = channel.receive(); next !== undefined; next = channel.receive()) {
    const { request, body } = next
    switch (request.kind) {
      case 'begin':
        begin = request
        channel.identify(request.nonce)
        scripts = {
          prelude: new vm.Script(preludeSource(request.entry, request.limits), { filename: 'prelude' }),
          candidate: new vm.Script(body.toString('utf8'), { filename: CANDIDATE }),
        }
        channel.send({ kind: 'begun' })
        break
      case 'open':
        if (begin === undefined || scripts === undefined) throw new Error('open before begin')
        opened = open(devices, begin, scripts.prelude, scripts.candidate)
        break
      case 'prepare':
        if (opened === undefined) throw new Error('prepare before open')
        prepare(devices, program, opened, splitTexts(body, request.inputs))
        break
      case 'go':
        if (opened === undefined) throw new Error('go before open')
        fired = go(devices, program, opened)
        break
      case 'collect':
        if (begin === undefined || opened === undefined || fired === undefined) throw new Error('collect before go')
        collect(devices, program, { opened, entry: begin.entry, fired })
        break
    }
  }
}
