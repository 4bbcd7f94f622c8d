import { Listr, type ListrTaskWrapper, type DefaultRenderer, type SimpleRenderer } from 'listr2'

import { sayTime } from '../../../reports/wording/quantity.ts'
import { monotonicNow } from '../../host/clock.ts'
import type { RunEvent } from '../../model/event.ts'
import { paceAfter, START, timeLeft, type Pace } from './pace.ts'
import type { Progress } from './progress.ts'
import { sayCandidate, sayMeasured, sayStart, sayTrial } from './words.ts'

type Line = ListrTaskWrapper<unknown, typeof DefaultRenderer, typeof SimpleRenderer>

/** Verdicts kept in sight under the task that reaches them, when it has ended too. */
const RECENT = { outputBar: 5, persistentOutput: true }

const timingTitle = (pace: Pace): string => {
  const left = timeLeft(pace, monotonicNow())
  return `Timing ${pace.timed} of ${pace.toTime}${left === undefined ? '' : `, about ${sayTime(left)} left`}`
}

/** The two tasks on the screen, and what ends each. */
const openLines = () => {
  const judged = Promise.withResolvers<void>()
  const timed = Promise.withResolvers<void>()
  const lines: { judging?: Line; timing?: Line } = {}
  const tasks = new Listr(
    [
      {
        title: 'Checking answers',
        task: (_, line) => ((lines.judging = line), judged.promise),
        rendererOptions: RECENT,
      },
      { title: 'Timing', task: (_, line) => ((lines.timing = line), timed.promise), rendererOptions: RECENT },
    ],
    { concurrent: true, registerSignalListeners: false },
  )
  const shown = tasks.run()
  return {
    lines,
    endJudging: judged.resolve,
    close: async () => {
      judged.resolve()
      timed.resolve()
      await shown
    },
  }
}

/** Two lines that move, on a terminal: answers being checked, then calls being timed, with what is running now. */
export const liveProgress = (say: (text: string) => void): Progress => {
  let pace = START
  let view: ReturnType<typeof openLines> | undefined
  const update = (event: RunEvent): void => {
    const { judging, timing } = view?.lines ?? {}
    if (judging === undefined || timing === undefined) return
    judging.title = `Checking answers ${pace.judged} of ${pace.total}`
    if (pace.timingFrom !== undefined) timing.title = timingTitle(pace)
    if (event.kind === 'judging') judging.output = sayCandidate(event.candidate)
    if (event.kind === 'timing') timing.output = `${sayCandidate(event.candidate)}: ${event.step}`
    if (event.kind === 'trial') timing.output = `${sayTrial(event.problem, event.what)}: ${event.step}`
    const current = pace.timingFrom === undefined ? judging : timing
    if (event.kind === 'measured') current.output = sayMeasured(event.candidate, event.measurement)
  }
  return {
    onEvent: (event) => {
      pace = paceAfter(pace, event, monotonicNow())
      if (event.kind === 'started') {
        say(sayStart(event.header, event.measurements, event.resumed))
        view = openLines()
      }
      if (event.kind === 'timing' || event.kind === 'trial') view?.endJudging()
      update(event)
    },
    stop: async () => view?.close(),
  }
}
