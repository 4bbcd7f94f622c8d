import { describe, expect, test } from 'vitest'

import { isWellIsolated, sayIsolation, sayMachine, sayMissingIsolation } from '../../../reports/wording/machine.ts'
import { exampleRecord } from '../example-report.ts'

describe('the machine in words', () => {
  const { machine } = exampleRecord(2).header

  test('isolation below 3 is not enough, and the remedy is named', () => {
    expect(isWellIsolated(machine)).toBe(false)
    expect(isWellIsolated(exampleRecord(3).header.machine)).toBe(true)
    expect(sayIsolation(machine)).toContain('level 2 of 4')
    expect(sayMissingIsolation(machine)).toEqual([
      { lack: 'level 4 is missing: bubblewrap is not installed', remedy: 'apt-get install bubblewrap' },
    ])
  })

  test('what makes figures less certain is marked', () => {
    const doubtful = (changed: Partial<typeof machine>): readonly string[] =>
      sayMachine({ ...machine, ...changed }).flatMap(({ words, isQuiet }) => (isQuiet ? [] : [words]))
    expect(doubtful({})).toEqual([])
    expect(doubtful({ pinnedCore: undefined, aslrOff: false, cpuAccounting: 'none' })).toEqual([
      'not pinned to a core',
      'ASLR on',
      'CPU time not cross-checked',
    ])
  })
})
