import { expect, it } from 'vitest'

import type { Console } from '../../../harness/cli/console.ts'
import { chooseProgress } from '../../../harness/cli/progress/choose.ts'
import { SILENT } from '../../../harness/cli/progress/progress.ts'
import { eventsOf } from './run-events.ts'

const consoleInto = (said: string[], isLive: boolean): Console => ({
  ...{ result: (text) => said.push(text), say: (text) => said.push(text) },
  ...{ columns: 80, resultColor: false, sayColor: false, isLive },
})

it('says nothing when it is to be quiet, on a terminal too', async () => {
  const said: string[] = []
  const { started, measured } = eventsOf()
  for (const isLive of [true, false]) {
    const progress = chooseProgress(consoleInto(said, isLive), { quiet: true })
    expect(progress).toBe(SILENT)
    progress.onEvent(started(1))
    progress.onEvent(measured('accepted'))
    await progress.stop()
  }
  expect(said).toEqual([])
})

it('says a line a verdict where there is no terminal', async () => {
  const said: string[] = []
  const { started, measured } = eventsOf()
  const progress = chooseProgress(consoleInto(said, false), { quiet: false })
  progress.onEvent(started(1))
  progress.onEvent(measured('accepted'))
  await progress.stop()
  expect(said).toHaveLength(2)
})

it('can be stopped on a terminal before a run has begun', async () => {
  const said: string[] = []
  await chooseProgress(consoleInto(said, true), { quiet: false }).stop()
  expect(said).toEqual([])
})
