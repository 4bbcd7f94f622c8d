import type { Program } from '../host/worker-files.ts'
import { startWorker, type Host, type WorkerProcess } from '../host/worker-process.ts'
import type { RunPlan } from '../model/plan.ts'
import type { Problem } from '../model/problem.ts'
import type { Nanoseconds } from '../model/units.ts'
import { sideOf, type Side, type Step } from './side.ts'

/** One call: its CPU time, and what `collect` gave. */
export interface GrowthCall {
  readonly cpu: Nanoseconds
  readonly body: string
}

export interface GrowthChild {
  /** `texts`: inputs of warm-up calls, then the input of the call, which is stopped at `limit`. */
  readonly call: (of: {
    readonly caseId: string
    readonly texts: readonly string[]
    readonly limit: Nanoseconds
    /** Goes on in the context of the call before. */
    readonly isNext?: boolean
  }) => Promise<Step<GrowthCall>>
  readonly stop: () => Promise<void>
}

const callOn = async (
  side: Side,
  { caseId, texts, limit, isNext = false }: Parameters<GrowthChild['call']>[0],
): Promise<Step<GrowthCall>> => {
  if (!isNext) {
    const opened = await side.open(caseId)
    if (opened.kind === 'ended') return opened
  }
  const ready = await side.prepare(caseId, texts, limit)
  if (ready.kind === 'ended') return ready
  const fired = await side.fire(caseId, limit)
  if (fired.kind === 'ended') return fired
  const collected = await side.collect(caseId)
  if (collected.kind === 'ended') return collected
  return { kind: 'done', value: { cpu: fired.value.cpu, body: collected.value } }
}

/** A child that is started when it is first called, and again after a call that was its end. */
export const growthChild = (of: {
  readonly host: Host
  readonly plan: RunPlan
  readonly problem: Problem
  readonly script: string
  readonly core: number | undefined
  readonly v8Seed: number
  readonly program: Program
}): GrowthChild => {
  const { host, plan, problem, script, core, v8Seed, program } = of
  const { limits } = plan
  let worker: WorkerProcess | undefined
  const stop = async (): Promise<void> => {
    await worker?.stop()
    worker = undefined
  }
  return {
    call: async (request) => {
      if (worker === undefined) {
        worker = await startWorker(host, { entry: problem.card.entry, script, limits, core, v8Seed, program })
        await worker.pin()
      }
      const step = await callOn(sideOf(worker, limits), request)
      if (step.kind === 'ended') await stop()
      return step
    },
    stop,
  }
}
