import type { RunEvent } from '../../model/event.ts'
import { nanoseconds, scale, type Nanoseconds } from '../../model/units.ts'

/** What a run has done and has yet to do, from its events. */
export interface Pace {
  readonly total: number
  /** Sources whose answers are known to be right or wrong. */
  readonly judged: number
  /** Sources with a verdict. */
  readonly measured: number
  /** Sources that are right so far, and so are timed. */
  readonly toTime: number
  readonly timed: number
  readonly timingFrom: Nanoseconds | undefined
}

export const START: Pace = { total: 0, judged: 0, measured: 0, toTime: 0, timed: 0, timingFrom: undefined }

/** The pace after one more event. `now`: monotonic. */
export const paceAfter = (pace: Pace, event: RunEvent, now: Nanoseconds): Pace => {
  switch (event.kind) {
    case 'started':
      return { ...START, total: event.measurements }
    case 'judged':
      return event.isCorrect ? { ...pace, judged: pace.judged + 1, toTime: pace.toTime + 1 } : pace
    case 'timing':
      return { ...pace, timingFrom: pace.timingFrom ?? now }
    case 'measured': {
      const measured = pace.measured + 1
      return pace.timingFrom === undefined
        ? { ...pace, measured, judged: pace.judged + 1 }
        : { ...pace, measured, timed: pace.timed + 1 }
    }
    case 'judging':
    case 'trial':
    case 'finished':
      return pace
  }
}

/** Time left of the timing at the pace so far; undefined before there is one. */
export const timeLeft = ({ toTime, timed, timingFrom }: Pace, now: Nanoseconds): Nanoseconds | undefined => {
  if (timingFrom === undefined || timed === 0) return undefined
  return scale(nanoseconds(Math.max(0, now - timingFrom)), Math.max(0, toTime - timed) / timed)
}
