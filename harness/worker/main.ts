/**
 * The child process: one candidate, or one reference, and nothing else.
 *
 * Theory of operation. The parent speaks, this process answers (`model/protocol.ts`). It holds the script, one input
 * at a time, and never an expected output. Each `open` makes a vanilla context, evaluates our prelude and then the
 * script in it; nothing of this realm is ever passed in but texts and numbers. The loop below is synchronous from
 * the first byte of the candidate's code to the end of the process: no timer, no promise and no microtask of the
 * candidate ever gets a turn.
 */
import vm from 'node:vm'

import { encode } from '../model/codec.ts'
import type { Request } from '../model/protocol.ts'
import { openChannel, type Answer } from './channel.ts'
import { preludeSource, type Prelude } from './context/prelude.ts'
import { openCpuClock } from './cpu-clock.ts'
import { describeError } from './describe-error.ts'
import { proveNodes } from './prove-nodes.ts'
import { NotPlain, realise, type RealmPrototypes } from './realise.ts'

type Begin = Extract<Request, { kind: 'begin' }>
type Stage = Extract<Answer, { stage: unknown }>['stage']

interface Opened {
  readonly prelude: Prelude
  readonly realm: RealmPrototypes
}

const clock = openCpuClock()
const channel = openChannel()

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

/** A fresh context with the candidate loaded in it. Answers for itself. */
const open = (begin: Begin, preludeScript: vm.Script, script: vm.Script): Opened | undefined => {
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
    channel.send({ kind: 'opened', load: load })
    return { prelude, realm: { list, record } }
  } catch (thrown) {
    channel.send(failure(thrown, 'load', prelude.crossed()))
    return undefined
  }
}

/** Warm-up calls, then the input of the timed call is parsed and waits. */
const prepare = ({ prelude }: Opened, texts: readonly string[]): void => {
  const from = clock.thread()
  try {
    for (const text of texts.slice(0, -1)) {
      prelude.prepare(text)
      prelude.fire()
    }
  } catch (thrown) {
    channel.send(failure(thrown, 'warm-up', prelude.crossed()))
    return
  }
  const warmup = clock.thread() - from
  prelude.prepare(texts.at(-1) ?? '')
  channel.send({ kind: 'ready', warmup: warmup })
}

/**
 * The answer: the copy made inside the timed region, once the original has been proven to be plain data. Only the copy
 * was paid for. The original may have been filled up while it was being copied, by a trap that is gone by now.
 */
const answerOf = ({ prelude, realm }: Opened, entry: Begin['entry']): string => {
  if (entry.kind === 'class' || entry.result === 'value') realise(prelude.original(), realm)
  else proveNodes(prelude.original(), entry.result)
  return encode(realise(prelude.copy(), realm))
}

type Fired = { readonly kind: 'returned' } | { readonly kind: 'threw'; readonly value: unknown }

/** The timed call. What was returned is looked at when the parent asks for it. */
const go = ({ prelude }: Opened): Fired => {
  let fired: Fired = { kind: 'returned' }
  const processFrom = clock.process()
  const from = clock.thread()
  try {
    prelude.fire()
  } catch (value) {
    fired = { kind: 'threw', value }
  }
  const cpu = clock.thread() - from
  const process = clock.process() - processFrom
  channel.send({ kind: 'done', cpu, process })
  return fired
}

const collect = (opened: Opened, entry: Begin['entry'], fired: Fired): void => {
  const crossed = opened.prelude.crossed()
  if (fired.kind === 'threw' || crossed !== undefined) {
    channel.send(failure(fired.kind === 'threw' ? fired.value : undefined, 'call', crossed))
    return
  }
  try {
    const answer = answerOf(opened, entry)
    channel.send({ kind: 'answer', bytes: Buffer.byteLength(answer) }, answer)
  } catch (problem) {
    channel.send(unreadable(problem))
  }
}

const splitTexts = (body: Buffer, lengths: readonly number[]): string[] => {
  let at = 0
  return lengths.map((length) => body.toString('utf8', at, (at += length)))
}

/** Serves requests until the parent closes its end. Requests out of order are the parent's mistake and end us. */
const serve = (): void => {
  let begin: Begin | undefined
  let scripts: { prelude: vm.Script; candidate: vm.Script } | undefined
  let opened: Opened | undefined
  let fired: Fired | undefined
  for (let next = channel.receive(); next !== undefined; next = channel.receive()) {
    const { request, body } = next
    switch (request.kind) {
      case 'begin':
        begin = request
        channel.identify(request.nonce)
        scripts = {
          prelude: new vm.Script(preludeSource(request.entry, request.limits), { filename: 'prelude' }),
          candidate: new vm.Script(body.toString('utf8'), { filename: 'candidate' }),
        }
        channel.send({ kind: 'begun' })
        break
      case 'open':
        if (begin === undefined || scripts === undefined) throw new Error('open before begin')
        opened = open(begin, scripts.prelude, scripts.candidate)
        break
      case 'prepare':
        if (opened === undefined) throw new Error('prepare before open')
        prepare(opened, splitTexts(body, request.inputs))
        break
      case 'go':
        if (opened === undefined) throw new Error('go before open')
        fired = go(opened)
        break
      case 'collect':
        if (begin === undefined || opened === undefined || fired === undefined) throw new Error('collect before go')
        collect(opened, begin.entry, fired)
        break
    }
  }
}

serve()
