import { monotonicNow } from '../../host/clock.ts'
import type { RunEvent } from '../../model/event.ts'
import { paceAfter, START } from './pace.ts'
import type { Progress } from './progress.ts'
import { sayMeasured, sayStart } from './words.ts'

/** One line for each verdict: for logs, pipes and CI. */
export const plainProgress = (say: (text: string) => void): Progress => {
  let pace = START
  return {
    onEvent: (event: RunEvent) => {
      pace = paceAfter(pace, event, monotonicNow())
      if (event.kind === 'started') say(sayStart(event.header, event.measurements, event.resumed))
      if (event.kind === 'measured')
        say(`[${pace.measured}/${pace.total}] ${sayMeasured(event.candidate, event.measurement)}`)
    },
    stop: async () => {},
  }
}
