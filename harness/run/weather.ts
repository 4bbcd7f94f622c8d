/**
 * What the measuring core is like: a fixed loop, timed on it, and what the kernel says of contention.
 */
import type { Host } from '../host/worker-process.ts'
import { cpuTimes, cpuPressure, type CpuTimes } from '../host/core-readings.ts'
import type { Weather } from '../model/certificate.ts'
import type { RunPlan } from '../model/plan.ts'
import type { Entry } from '../model/problem.ts'
import { seconds } from '../model/units.ts'
import { trusted } from './side.ts'
import { withChild } from './with-child.ts'

/** About 15 ms of integer arithmetic: no memory, no allocation, nothing a compiler could leave out. */
const LOOP = `(() => {
  'use strict'
  return (turns) => {
    let state = 1
    for (let turn = 0; turn < turns; turn++) state = (Math.imul(state, 1664525) + 1013904223) | 0
    return state
  }
})()`
const TURNS = 15_000_000
const PASSES = 7

const ENTRY: Entry = { kind: 'function', name: 'loop', parameters: ['value'], result: 'value' }
const LIMIT = seconds(10)

export interface WeatherStation {
  /** Times the loop on the measuring core, and reads what the kernel says of the time since the last look. */
  readonly look: () => Promise<Weather>
}

const passes = (host: Host, plan: RunPlan, core: number | undefined): Promise<Omit<Weather, 'steal' | 'pressure'>> =>
  withChild(host, { entry: ENTRY, script: LOOP, limits: plan.limits, core, v8Seed: 1 }, async (side) => {
    trusted(await side.open('loop'), 'loading the loop')
    const [loopCpu, loopWall]: [number[], number[]] = [[], []]
    for (let pass = 0; pass < PASSES; pass++) {
      trusted(await side.prepare('loop', [`[${TURNS}]`], LIMIT), 'preparing the loop')
      const { cpu, bracket } = trusted(await side.fire('loop', LIMIT), 'timing the loop')
      // The first pass is compiled while it runs.
      if (pass === 0) continue
      loopCpu.push(cpu)
      loopWall.push(bracket)
    }
    return { loopCpu, loopWall }
  })

/** Share of all time since the last look that the hypervisor gave to others. */
const stealBetween = (before: CpuTimes, now: CpuTimes): number => {
  const all = now.all - before.all
  return all > 0 ? Math.min(1, Math.max(0, (now.steal - before.steal) / all)) : 0
}

export const weatherStation = (host: Host, plan: RunPlan, core: number | undefined): WeatherStation => {
  let before = cpuTimes(core)
  return {
    look: async () => {
      const loop = await passes(host, plan, core)
      const now = cpuTimes(core)
      const steal = before === undefined || now === undefined ? undefined : stealBetween(before, now)
      before = now
      const pressure = cpuPressure()
      return {
        ...loop,
        ...(steal === undefined ? {} : { steal }),
        ...(pressure === undefined ? {} : { pressure }),
      }
    },
  }
}
