/**
 * The child that is called again and again in one context: cold time is that of its first call, steady time that of
 * its last ones. Each call has an input of its own, which is parsed before its clock starts.
 */
import { Bench } from 'tinybench'

import type { CalledAgain } from '../model/sample.ts'
import { answerOf } from './answer-of.ts'
import { openChannel } from './channel.ts'
import { openCpuClock } from './cpu-clock.ts'
import { serve, type Opened } from './serve.ts'

const clock = openCpuClock()

let waiting: readonly string[] = []

/** What the candidate threw; held until no code of tinybench's is between it and us, for that would read its text. */
interface Thrown {
  readonly value: unknown
}

/** Calls on some of the inputs. tinybench hands back the samples of one task in no order. */
const sample = ({ prelude }: Opened, texts: readonly string[]): number[] => {
  let next = 0
  const thrown: Thrown[] = []
  const bench = new Bench({
    ...{ iterations: texts.length, time: 0, warmup: false, retainSamples: true },
    // tinybench takes its figures for milliseconds, and only hands them back.
    now: () => clock.thread(),
  })
  bench.add(
    'call',
    () => {
      if (thrown.length > 0) return
      try {
        prelude.fire()
      } catch (value) {
        thrown.push({ value })
      }
    },
    { async: false, beforeEach: () => prelude.prepare(texts[next++] ?? '') },
  )
  const [task] = bench.runSync()
  for (const { value } of thrown) throw value
  const result = task?.result
  if (result?.state !== 'completed') throw new Error(`sampling ended as ${result?.state ?? 'nothing'}`)
  return [...(result.latency.samples ?? [])]
}

/** The first call, those in which the code settles, and the steady ones. */
const phases = (texts: readonly string[]): readonly (readonly string[])[] => {
  const middle = Math.ceil(texts.length / 2)
  return [texts.slice(0, 1), texts.slice(1, middle), texts.slice(middle)].filter((part) => part.length > 0)
}

serve<number[]>(
  { clock, channel: openChannel() },
  {
    warmUp: () => undefined,
    prepare: (_opened, texts) => {
      waiting = texts
    },
    call: (opened) => phases(waiting).flatMap((texts) => sample(opened, texts)),
    text: (opened, entry, cpu) => {
      const again: CalledAgain = { cpu, answer: answerOf(opened, entry) }
      return JSON.stringify(again)
    },
  },
)
