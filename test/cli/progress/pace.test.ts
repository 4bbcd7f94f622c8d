import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { paceAfter, START, timeLeft, type Pace } from '../../../harness/cli/progress/pace.ts'
import type { RunEvent } from '../../../harness/model/event.ts'
import { nanoseconds, seconds, type Nanoseconds } from '../../../harness/model/units.ts'
import { eventsOf } from './run-events.ts'

const paces = (events: readonly RunEvent[], at: (index: number) => Nanoseconds = () => nanoseconds(0)): Pace[] => {
  let pace = START
  return events.map((event, index) => (pace = paceAfter(pace, event, at(index))))
}

describe('paceAfter', () => {
  it('counts what is judged, what is to be timed and what has been', () => {
    const { started, judging, judged, timing, measured, finished } = eventsOf()
    const events = [
      ...[started(3), judging, measured('wrong-answer'), judged(true), judged(true)],
      ...[timing, measured('accepted'), timing, measured('too-slow'), finished],
    ]
    expect(paces(events).map((pace) => [pace.judged, pace.measured, pace.toTime, pace.timed])).toEqual([
      ...[
        [0, 0, 0, 0],
        [0, 0, 0, 0],
        [1, 1, 0, 0],
        [2, 1, 1, 0],
        [3, 1, 2, 0],
      ],
      ...[
        [3, 1, 2, 0],
        [3, 2, 2, 1],
        [3, 2, 2, 1],
        [3, 3, 2, 2],
        [3, 3, 2, 2],
      ],
    ])
    expect(paces(events).at(-1)?.total).toBe(3)
  })

  it('counts a wrong answer once: when it is measured, not when it is judged', () => {
    const { started, judged, measured } = eventsOf()
    expect(paces([started(1), judged(false), measured('wrong-answer')]).at(-1)).toMatchObject({
      ...{ judged: 1, measured: 1, toTime: 0, timed: 0, timingFrom: undefined },
    })
  })

  it('remembers when the first timing began', () => {
    const { started, timing } = eventsOf()
    const last = paces([started(1), timing, timing], (index) => seconds(index)).at(-1)
    expect(last?.timingFrom).toBe(seconds(1))
  })
})

describe('timeLeft', () => {
  const pace: Pace = { total: 9, judged: 9, measured: 3, toTime: 8, timed: 2, timingFrom: seconds(10) }

  it('goes on at the pace so far', () => {
    expect(timeLeft(pace, seconds(14))).toBe(seconds(12))
  })

  it('is not known before anything was timed', () => {
    expect(timeLeft(START, seconds(14))).toBeUndefined()
    expect(timeLeft({ ...pace, timed: 0 }, seconds(14))).toBeUndefined()
  })

  it('is never negative, whatever the clock and the counts say', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.nat(1_000), (toTime, timed, now) => {
        const left = timeLeft({ ...pace, toTime, timed }, seconds(now))
        expect(left ?? 0).toBeGreaterThanOrEqual(0)
        expect(left === undefined).toBe(timed === 0)
      }),
    )
  })
})
