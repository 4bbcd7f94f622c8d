import { describe, expect, it } from 'vitest'

import { plainProgress } from '../../../harness/cli/progress/plain.ts'
import { VERDICT_KINDS } from '../../../harness/model/verdict.ts'
import { eventsOf } from './run-events.ts'

const told = (events: readonly Parameters<ReturnType<typeof plainProgress>['onEvent']>[0][]): string[] => {
  const lines: string[] = []
  const progress = plainProgress((text) => lines.push(text))
  for (const event of events) progress.onEvent(event)
  return lines
}

describe('plainProgress', () => {
  it('says how a run begins, and one line for each verdict', () => {
    const { started, judging, judged, timing, measured, finished } = eventsOf()
    const events = [started(2), judging, measured('not-loadable'), judged(true), timing, measured('accepted'), finished]
    expect(told(events)).toEqual([
      'measuring 2 distinct sources at quick precision, isolation level 3 of 4, seed 00000001',
      expect.stringMatching(/^\[1\/2\] L careful\/two-sum\/0: not loadable \(.+\), 2 s$/),
      '[2/2] ✓ careful/two-sum/0: accepted, 2 s',
    ])
  })

  it('says what a resumed run has from before', () => {
    const { started } = eventsOf()
    expect(told([started(1, 4)])[0]).toContain('measuring 1 distinct source, 4 kept from before at quick')
  })

  it.each(VERDICT_KINDS)('says %s in one line', (kind) => {
    const { started, measured } = eventsOf()
    const line = told([started(1), measured(kind)])[1] ?? ''
    expect(line).toMatch(/^\[1\/1\] \S careful\/two-sum\/0: /)
    expect(line).not.toContain('\n')
  })

  it('lets no name of a file move the cursor', () => {
    const { started, measured } = eventsOf({ set: 'red\u001B[31m\nset', name: '\u202Eeman' })
    const line = told([started(1), measured('accepted')])[1] ?? ''
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(line).toContain('red')
  })
})
