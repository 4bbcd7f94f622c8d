import type { z } from 'zod'

import { monotonicNow } from '../host/clock.ts'
import type { Allowance } from '../host/watchdog.ts'
import type { Exchange } from '../host/mailbox.ts'
import type { WorkerProcess } from '../host/worker-process.ts'
import { HarnessFault } from '../model/errors.ts'
import type { Limits } from '../model/plan.ts'
import type { Reply } from '../model/protocol.ts'
import type { Sample } from '../model/sample.ts'
import { lessAtLeastZero, nanoseconds, scale, type Nanoseconds } from '../model/units.ts'
import type { Verdict } from '../model/verdict.ts'
import { verdictOf } from './verdict-of.ts'

/** What a step of one child came to: what was asked for, or the verdict that ends it. */
export type Step<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'ended'; readonly verdict: Verdict }

type ReplyOf<Kind extends Reply['kind']> = Extract<Reply, { kind: Kind }>

/** One child as the run speaks to it: open a context, prepare an input, fire, collect the answer. */
export interface Side {
  open(caseId: string): Promise<Step<Nanoseconds>>
  prepare(caseId: string, texts: readonly string[], cpu: Nanoseconds): Promise<Step<Nanoseconds>>
  fire(caseId: string, cpu: Nanoseconds): Promise<Step<Omit<Sample, 'load' | 'warmup' | 'dark'>>>
  /** CPU time used since the end of the last call, while nothing was asked. */
  dark(): Nanoseconds | undefined
  collect(caseId: string): Promise<Step<string>>
}

const isOfKind = <Kind extends Reply['kind']>(reply: Reply, kind: Kind): reply is ReplyOf<Kind> => reply.kind === kind

interface Expectation<Kind extends Reply['kind']> {
  readonly kind: Kind
  readonly caseId: string
  readonly limits: Limits
}

interface Expected<Kind extends Reply['kind']> {
  readonly reply: ReplyOf<Kind>
  readonly body: string | undefined
  readonly at: Nanoseconds
}

const expectReply = <Kind extends Reply['kind']>(
  exchange: Exchange,
  { kind, caseId, limits }: Expectation<Kind>,
): Step<Expected<Kind>> => {
  const verdict = verdictOf(exchange, caseId, limits)
  if (verdict !== undefined) return { kind: 'ended', verdict }
  if (exchange.kind === 'reply' && isOfKind(exchange.reply, kind)) {
    return { kind: 'done', value: { reply: exchange.reply, body: exchange.body, at: exchange.at } }
  }
  const detail = `${kind} was to come${exchange.kind === 'reply' ? `, and ${exchange.reply.kind} came` : ''}`
  return { kind: 'ended', verdict: { kind: 'tampered', caseId, reason: 'forged-message', detail } }
}

/** The value of what a program told as JSON. Anything else than what it should tell is forged. */
export const parseTold = <T>(text: string, schema: z.ZodType<T>, caseId: string): Step<T> => {
  try {
    const parsed = schema.safeParse(JSON.parse(text))
    if (parsed.success) return { kind: 'done', value: parsed.data }
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
  }
  const detail = 'a program told what it was not asked'
  return { kind: 'ended', verdict: { kind: 'tampered', caseId, reason: 'forged-message', detail } }
}

/** Speaks the protocol with one child, under the plan's limits. */
export const sideOf = (worker: WorkerProcess, limits: Limits): Side => {
  const allow = (cpu: Nanoseconds): Allowance => ({ cpu, wall: scale(cpu, limits.wallPerCpu) })

  let atDone: Nanoseconds | undefined

  return {
    open: async (caseId) => {
      const exchange = await worker.exchange({ kind: 'open' }, [], allow(limits.load))
      const step = expectReply(exchange, { kind: 'opened', caseId, limits })
      return step.kind === 'ended' ? step : { kind: 'done', value: step.value.reply.load }
    },
    prepare: async (caseId, texts, cpu) => {
      const inputs = texts.map((text) => Buffer.byteLength(text))
      const bytes = inputs.reduce((sum, length) => sum + length, 0)
      const exchange = await worker.exchange({ kind: 'prepare', inputs, bytes }, texts, allow(cpu))
      const step = expectReply(exchange, { kind: 'ready', caseId, limits })
      return step.kind === 'ended' ? step : { kind: 'done', value: step.value.reply.warmup }
    },
    fire: async (caseId, cpu) => {
      const before = worker.cpu()
      const from = monotonicNow()
      const exchange = await worker.exchange({ kind: 'go' }, [], allow(cpu))
      const step = expectReply(exchange, { kind: 'done', caseId, limits })
      if (step.kind === 'ended') return step
      const after = worker.cpu()
      atDone = after?.used
      const { reply, at } = step.value
      const outside =
        before === undefined || after === undefined
          ? {}
          : {
              outside: lessAtLeastZero(after.used, before.used),
              waiting: lessAtLeastZero(after.waiting, before.waiting),
            }
      return {
        kind: 'done',
        value: { cpu: reply.cpu, process: reply.process, bracket: nanoseconds(at - from), ...outside },
      }
    },
    dark: () => {
      const now = worker.cpu()?.used
      return now === undefined || atDone === undefined ? undefined : lessAtLeastZero(now, atDone)
    },
    collect: async (caseId) => {
      const exchange = await worker.exchange({ kind: 'collect' }, [], allow(limits.load))
      const step = expectReply(exchange, { kind: 'answer', caseId, limits })
      return step.kind === 'ended' ? step : { kind: 'done', value: step.value.body ?? '' }
    },
  }
}

/** A step of the reference: it never fails in order, so that failing is ours to answer for. */
export const trusted = <T>(step: Step<T>, what: string): T => {
  if (step.kind === 'done') return step.value
  throw new HarnessFault(`the canonical solution failed while ${what}: ${JSON.stringify(step.verdict)}`)
}
