/**
 * The child that is counted: how much of the candidate's code one call executes. Never timed.
 *
 * Theory of operation. V8 counts how often each block of code is entered once its profiler has been told so, before the
 * candidate's script is compiled. The profiler is reached through the inspector: its session lives in this realm, and
 * nothing of it is handed into a context, so the candidate finds there what it finds in the child that is timed.
 */
import type { Counted } from '../model/growth.ts'
import { answerOf } from './answer-of.ts'
import { openChannel } from './channel.ts'
import { openBlockCounter } from './counting-blocks.ts'
import { openCpuClock } from './cpu-clock.ts'
import { CANDIDATE, prepareLast, serve } from './serve.ts'

const counter = openBlockCounter(CANDIDATE)

serve<number>(
  { clock: openCpuClock(), channel: openChannel() },
  {
    warmUp: () => undefined,
    prepare: prepareLast,
    call: ({ prelude }) => {
      counter.restart()
      prelude.fire()
      return counter.work()
    },
    text: (opened, entry, work) => {
      const counted: Counted = { work, answer: answerOf(opened, entry) }
      return JSON.stringify(counted)
    },
  },
)
