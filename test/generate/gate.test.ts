import { describe, expect, it } from 'vitest'

import { openGate, wait } from '../../harness/generate/gate.ts'
import { milliseconds, seconds } from '../../harness/model/units.ts'

describe('a gate', () => {
  it('is open until it is shut, and opens when the longest pause is over', async () => {
    const gate = openGate(new AbortController().signal)
    const log: string[] = []
    await gate.pass()
    gate.pause(milliseconds(60))
    gate.pause(milliseconds(20))
    const passing = gate.pass().then(() => log.push('passed'))
    await wait(milliseconds(40), new AbortController().signal)
    log.push('shorter pause is over')
    await passing
    expect(log).toEqual(['shorter pause is over', 'passed'])
    await gate.pass()
  })

  it('lets nobody through once the signal is raised', async () => {
    const controller = new AbortController()
    const gate = openGate(controller.signal)
    gate.pause(seconds(60))
    const passing = gate.pass()
    controller.abort(new Error('enough'))
    await expect(passing).rejects.toThrow('enough')
    await expect(gate.pass()).rejects.toThrow('enough')
  })
})
