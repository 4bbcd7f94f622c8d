import { setImmediate as turn } from 'node:timers/promises'

import pLimit from 'p-limit'

import { monotonicNow } from '../host/clock.ts'
import { lessAtLeastZero, type Nanoseconds } from '../model/units.ts'
import { judgeCorrectness, type CorrectnessResult } from './correctness.ts'
import { finish, isFault, untimed, withRetry, type Judged, type Stage } from './stage.ts'
import type { Task } from './task.ts'
import { preview } from './verdict-of.ts'

const NOTHING: CorrectnessResult = { passed: 0, total: 0 }

/** Prepares and judges one source. Returns it when it is to be timed; otherwise its measurement is finished. */
const judge = async (stage: Stage, task: Task): Promise<Judged | undefined> => {
  const { ground, plan, signal, onEvent, prepare } = stage.request
  signal.throwIfAborted()
  const from = monotonicNow()
  const since = (): Nanoseconds => lessAtLeastZero(monotonicNow(), from)
  const { problem } = task.problem
  onEvent({ kind: 'judging', candidate: task.candidate })
  // Reading a text holds the event loop, a hostile one for seconds: what waits for its turn gets it before the next.
  await turn()
  const prepared = prepare({ source: task.candidate.source, entry: problem.card.entry })
  if (prepared.kind === 'refused') {
    const verdict = { kind: 'not-loadable', reason: prepared.reason, detail: preview(prepared.detail) } as const
    finish(stage, { task, notes: [], correctness: NOTHING, elapsed: since() }, untimed(verdict))
    return undefined
  }
  const { script, notes } = prepared
  const correctness = await withRetry(async () =>
    judgeCorrectness({ host: ground.host, plan, problem, script, signal }, await stage.suiteOf(task.problem)),
  )
  if (isFault(correctness)) {
    const verdict = { kind: 'harness-fault', detail: preview(correctness.fault) } as const
    finish(stage, { task, notes, correctness: NOTHING, elapsed: since() }, untimed(verdict))
    return undefined
  }
  onEvent({ kind: 'judged', candidate: task.candidate, isCorrect: correctness.verdict === undefined })
  const judged = { task, script, notes, correctness, elapsed: since() }
  if (correctness.verdict === undefined) return judged
  finish(stage, judged, untimed(correctness.verdict))
  return undefined
}

/**
 * Judges all tasks in parallel. When one rejects, the others stop at their next step and are waited for, so that
 * nothing of ours runs on.
 */
export const judgeAll = async (whole: Stage): Promise<Judged[]> => {
  const { request } = whole
  const failed = new AbortController()
  const stage = { ...whole, request: { ...request, signal: AbortSignal.any([request.signal, failed.signal]) } }
  const limit = pLimit(request.ground.machine.cores)
  const judgeOne = async (task: Task): Promise<Judged | undefined> => {
    try {
      return await judge(stage, task)
    } catch (cause) {
      failed.abort(cause)
      throw cause
    }
  }
  const settled = await Promise.allSettled(request.tasks.map((task) => limit(judgeOne, task)))
  request.signal.throwIfAborted()
  failed.signal.throwIfAborted()
  return settled.flatMap((one) => (one.status === 'fulfilled' && one.value !== undefined ? [one.value] : []))
}
