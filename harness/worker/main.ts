/** The child that is timed: one candidate, or one reference, and nothing else. */
import { answerOf } from './answer-of.ts'
import { openChannel } from './channel.ts'
import { openCpuClock } from './cpu-clock.ts'
import { prepareLast, serve, warmUp } from './serve.ts'

serve(
  { clock: openCpuClock(), channel: openChannel() },
  { warmUp, prepare: prepareLast, call: ({ prelude }) => prelude.fire(), text: answerOf },
)
