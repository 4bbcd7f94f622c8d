import { Listr, type ListrTaskWrapper, type DefaultRenderer, type SimpleRenderer } from 'listr2'

import { sayTime } from '../../../reports/wording/quantity.ts'
import { monotonicNow } from '../../host/clock.ts'
import type { RunEvent } from '../../model/event.ts'
import { paceAfter, START, timeLeft, type Pace } from './pace.ts'
import type { Progress } from './progress.ts'
import { sayCandidate, sayMeasured, sayStart } from './words.ts'

type Line = ListrTaskWrapper<unknown, typeof DefaultRenderer, typeof SimpleRenderer>

/** Verdicts kept in sight under the task that reaches them. */
const RECENT = 5

const timingTitle = (pace: Pace): string => {
  const left = timeLeft(pace, monotonicNow())
  return `Timing ${pace.timed} of ${pace.toTime}${left === undefined ? '' : `, about ${sayTime(left)} left`}`
}

/** Two lines that move, on a terminal: answers being checked, then calls being timed, with what is running now. */
export const liveProgress = (say: (text: string) => void): Progress => {
  let pace = START
  let lines: { judging: Line; timing: Line } | undefined
  const judged = Promise.withResolvers<void>()
  const timed = Promise.withResolvers<void>()
  let view: Promise<unknown> = Promise.resolve()

  const show = (): void => {
    const found: { judging?: Line; timing?: Line } = {}
    const tasks = new Listr(
      [
        {
          title: 'Checking answers',
          task: (_, line) => {
            found.judging = line
            if (found.timing !== undefined) lines = { judging: line, timing: found.timing }
            return judged.promise
          },
        },
        {
          title: 'Timing',
          task: (_, line) => {
            found.timing = line
            if (found.judging !== undefined) lines = { judging: found.judging, timing: line }
            return timed.promise
          },
        },
      ],
      {
        concurrent: true,
        registerSignalListeners: false,
        rendererOptions: { outputBar: RECENT, persistentOutput: true } as object,
      },
    )
    view = tasks.run()
  }

  return {
    onEvent: (event: RunEvent) => {
      pace = paceAfter(pace, event, monotonicNow())
      if (event.kind === 'started') {
        say(sayStart(event.header, event.measurements, event.resumed))
        show()
      }
      if (event.kind === 'timing') judged.resolve()
      if (lines === undefined) return
      lines.judging.title = `Checking answers ${pace.judged} of ${pace.total}`
      if (pace.timingFrom !== undefined) lines.timing.title = timingTitle(pace)
      if (event.kind === 'judging') lines.judging.output = sayCandidate(event.candidate)
      if (event.kind === 'timing') lines.timing.output = `${sayCandidate(event.candidate)}: ${event.step}`
      if (event.kind === 'measured') {
        const line = pace.timingFrom === undefined ? lines.judging : lines.timing
        line.output = sayMeasured(event.candidate, event.measurement)
      }
    },
    stop: async () => {
      judged.resolve()
      timed.resolve()
      await view
    },
  }
}
