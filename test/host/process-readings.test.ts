import { execa } from 'execa'
import { describe, expect, it } from 'vitest'

import { isGone, readChildren, readMemoryPeak, readThreadCpu } from '../../harness/host/process-readings.ts'
import { mebibytes } from '../../harness/model/units.ts'

/** Larger than any process number Linux gives out: its greatest is 2^22. */
const NOBODY = 2 ** 22 + 1

describe('readings of a process', () => {
  it('grow with what the process does', () => {
    const before = readThreadCpu(process.pid)?.used ?? 0
    let work = 0
    for (let turn = 0; turn < 30_000_000; turn++) work = (work + turn) | 0
    expect(work).toBeTypeOf('number')
    expect(readThreadCpu(process.pid)?.used).toBeGreaterThan(before)
    expect(readMemoryPeak(process.pid)).toBeGreaterThan(mebibytes(10))
  })

  it('are absent for a process that is not there, never zero', () => {
    expect(readThreadCpu(NOBODY)).toBeUndefined()
    expect(readMemoryPeak(NOBODY)).toBeUndefined()
    expect(readChildren(NOBODY)).toEqual([])
    expect(isGone(NOBODY)).toBe(true)
  })

  it('tell a child that lives from one that is gone', async () => {
    const child = execa(process.execPath, ['--eval', 'process.stdin.resume()'], { reject: false })
    const pid = child.pid ?? 0
    expect(isGone(pid)).toBe(false)
    child.kill('SIGKILL')
    await child
    expect(isGone(pid)).toBe(true)
  })
})
