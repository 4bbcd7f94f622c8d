import { describe, expect, it } from 'vitest'

import { surveyMachine } from '../../harness/host/machine.ts'
import { Machine } from '../../harness/model/isolation.ts'

describe('surveyMachine', () => {
  it('gives a machine that a record can hold, and a host at the same level', async () => {
    const { machine, host } = await surveyMachine({ atMost: 2 })
    expect(Machine.parse(machine)).toEqual(machine)
    expect(machine.isolation.level).toBeLessThanOrEqual(2)
    expect(host.level).toBe(machine.isolation.level)
    expect(machine.node).toBe(process.version)
    expect(machine.clockStep).toBeGreaterThan(0)
  })

  it('keeps this process off the core it measures on', async () => {
    const { machine, host } = await surveyMachine({ atMost: 1 })
    expect(machine.pinnedCore === undefined).toBe(host.cores === undefined)
  })
})
