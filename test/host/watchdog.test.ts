import { execa } from 'execa'
import { afterEach, describe, expect, it } from 'vitest'

import { monotonicNow } from '../../harness/host/clock.ts'
import { readThreadCpu } from '../../harness/host/process-readings.ts'
import { watch, type Allowance, type Overrun } from '../../harness/host/watchdog.ts'
import { mebibytes, milliseconds, nanoseconds, seconds, type Bytes } from '../../harness/model/units.ts'

const ended: AbortController[] = []
afterEach(() => {
  for (const controller of ended.splice(0)) controller.abort()
})

const start = (code: string): number => {
  const controller = new AbortController()
  ended.push(controller)
  const options = {
    reject: false,
    cancelSignal: controller.signal,
    forceKillAfterDelay: false,
    killSignal: 'SIGKILL',
  } as const
  return execa(process.execPath, ['--eval', code], options).pid ?? 0
}

/** What the watchdog says of a process first. */
const overrunOf = (pid: number | undefined, allowance: Allowance, memory: Bytes = mebibytes(4_096)): Promise<Overrun> =>
  new Promise((resolve) => {
    watch({ pid, allowance, memory, now: monotonicNow, onOverrun: resolve })
  })

describe('watch', () => {
  it('stops one that computes by its CPU time', async () => {
    const allowance = { cpu: milliseconds(100), wall: seconds(50) }
    expect(await overrunOf(start('for (;;);'), allowance)).toEqual({
      kind: 'time-limit',
      clock: 'cpu',
      limit: allowance.cpu,
    })
  })

  it('calls one stalled that did not use its CPU time before the wall limit, and tells both', async () => {
    const allowance = { cpu: seconds(50), wall: milliseconds(200) }
    const overrun = await overrunOf(start('process.stdin.resume()'), allowance)
    const { used, waited } = overrun.kind === 'stalled' ? overrun : { used: NaN, waited: NaN }
    expect(waited).toBeGreaterThan(allowance.wall)
    expect(used).toBeGreaterThanOrEqual(0)
    expect(used).toBeLessThan(allowance.cpu)
  })

  it('judges by CPU time first where both limits have passed', async () => {
    const pid = start('for (;;);')
    await expect.poll(() => readThreadCpu(pid)?.used ?? 0, { timeout: 20_000 }).toBeGreaterThan(milliseconds(50))
    const allowance = { cpu: nanoseconds(0), wall: nanoseconds(0) }
    expect(await overrunOf(pid, allowance)).toEqual({ kind: 'time-limit', clock: 'cpu', limit: allowance.cpu })
  })

  it('stops one whose CPU time cannot be read by the wall clock, which is all there is', async () => {
    const allowance = { cpu: milliseconds(1), wall: milliseconds(100) }
    const expected = { kind: 'time-limit', clock: 'wall', limit: allowance.wall }
    expect(await overrunOf(undefined, allowance)).toEqual(expected)
    expect(await overrunOf(2 ** 22 + 1, allowance)).toEqual(expected)
  })

  it('stops one that takes memory outside the heap', async () => {
    const code = 'const held = []; for (;;) held.push(Buffer.alloc(8_000_000, 1))'
    const allowance = { cpu: seconds(50), wall: seconds(50) }
    const limit = mebibytes(150)
    expect(await overrunOf(start(code), allowance, limit)).toEqual({ kind: 'memory-limit', limit })
  })

  it('says nothing once it is told to stop', async () => {
    const said: Overrun[] = []
    const allowance = { cpu: milliseconds(1), wall: milliseconds(1) }
    const onOverrun = (overrun: Overrun): void => void said.push(overrun)
    watch({ pid: process.pid, allowance, memory: mebibytes(1), now: monotonicNow, onOverrun }).stop()
    await overrunOf(undefined, { cpu: seconds(1), wall: milliseconds(100) })
    expect(said).toEqual([])
  })
})
