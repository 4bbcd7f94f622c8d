import { describe, expect, it } from 'vitest'

import { cpuPressure, cpuTimes } from '../../harness/host/core-readings.ts'

const STAT = 'cpu  100 1 50 800 20 3 4 22 7 0\ncpu0 60 0 30 400 10 1 2 20 7 0\ncpu1 40 1 20 400 10 2 2 2 0 0\nintr 1\n'

describe('cpuTimes', () => {
  it('adds up what a core did, guests not twice, and tells what was stolen', () => {
    expect(cpuTimes(0, STAT)).toEqual({ all: 523, steal: 20 })
    expect(cpuTimes(1, STAT)).toEqual({ all: 477, steal: 2 })
  })

  it('takes all cores together where none is named', () => {
    expect(cpuTimes(undefined, STAT)).toEqual({ all: 1000, steal: 22 })
  })

  it('has no reading of a core that is not there, of a damaged line and of no file', () => {
    expect(cpuTimes(7, STAT)).toBeUndefined()
    expect(cpuTimes(0, 'cpu0 1 2 three 4 5 6 7 8\n')).toBeUndefined()
    expect(cpuTimes(0, 'cpu0 1 2 3\n')).toBeUndefined()
    expect(cpuTimes(0, '')).toBeUndefined()
  })

  it('reads this machine, whose times only rise', () => {
    const [before, after] = [cpuTimes(undefined)?.all ?? 0, cpuTimes(undefined)?.all ?? 0]
    expect(after).toBeGreaterThanOrEqual(before)
    expect(before > 0).toBe(process.platform === 'linux')
  })
})

describe('cpuPressure', () => {
  it('is the share of the last ten seconds in which something waited', () => {
    expect(cpuPressure('some avg10=83.50 avg60=75.74 avg300=57.92 total=3\nfull avg10=0.00 total=0\n')).toBe(0.835)
  })

  it('is not there on a kernel without it', () => {
    expect(cpuPressure('')).toBeUndefined()
  })
})
