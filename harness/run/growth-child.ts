import type { Program } from '../host/worker-files.ts'
import { startWorker, type Host, type WorkerProcess } from '../host/worker-process.ts'
import type { RunPlan } from '../model/plan.ts'
import type { Problem } from '../model/problem.ts'
import { callOn, type Call, type Called } from './call-on.ts'
import { sideOf, type Step } from './side.ts'

export interface GrowthChild {
  readonly call: (call: Call) => Promise<Step<Called>>
  readonly stop: () => Promise<void>
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
