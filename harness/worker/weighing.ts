/**
 * The child that is weighed: one call, never timed.
 *
 * Theory of operation. The heap is measured by V8 itself: how much was in use before and after each collection, so that
 * what was allocated between two is known to the byte. What is live is what a full collection leaves. The resident
 * size is the parent's to read, from outside. `gc` is asked of a context made after the candidate's, which has none.
 */
import v8 from 'node:v8'
import vm from 'node:vm'

import type { Weighed } from '../model/memory.ts'
import { answerOf } from './answer-of.ts'
import { openChannel } from './channel.ts'
import { openCpuClock } from './cpu-clock.ts'
import { prepareLast, serve } from './serve.ts'

type Collect = () => void

let collector: Collect | undefined

/** Made late: every context made while the flag is on has a `gc` of its own. */
const collectGarbage = (): void => {
  if (collector === undefined) {
    v8.setFlagsFromString('--expose-gc')
    collector = vm.runInNewContext('gc') as Collect
    v8.setFlagsFromString('--no-expose-gc')
  }
  collector()
}

const inUse = (): number => {
  const { used_heap_size: heap, external_memory: external } = v8.getHeapStatistics()
  return heap + external
}

type Cycles = NonNullable<ReturnType<v8.GCProfiler['stop']>>['statistics']

/** Between two collections the heap only grows: by what was allocated. */
const allocatedDuring = (cycles: Cycles, from: number, to: number): number => {
  let allocated = 0
  let before = from
  for (const { beforeGC, afterGC } of cycles) {
    allocated += beforeGC.heapStatistics.usedHeapSize + beforeGC.heapStatistics.externalMemory - before
    before = afterGC.heapStatistics.usedHeapSize + afterGC.heapStatistics.externalMemory
  }
  return allocated + to - before
}

serve<Omit<Weighed, 'answer'>>(
  { clock: openCpuClock(), channel: openChannel() },
  {
    warmUp: () => undefined,
    prepare: (opened, texts) => {
      prepareLast(opened, texts)
      collectGarbage()
    },
    call: ({ prelude }) => {
      const profiler = new v8.GCProfiler()
      const from = inUse()
      profiler.start()
      prelude.fire()
      const to = inUse()
      const allocated = allocatedDuring(profiler.stop()?.statistics ?? [], from, to)
      return { allocated, live: from }
    },
    text: (opened, entry, { allocated, live: from }) => {
      collectGarbage()
      const weighed: Weighed = { allocated, live: inUse() - from, answer: answerOf(opened, entry) }
      return JSON.stringify(weighed)
    },
  },
)
