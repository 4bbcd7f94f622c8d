import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { MemoryReading } from '../../harness/host/worker-process.ts'
import { bytes, seconds } from '../../harness/model/units.ts'
import { integralOf } from '../../harness/run/follow-memory.ts'

const reading = (cpu: number, resident: number): MemoryReading => ({
  cpu: seconds(cpu),
  resident: bytes(resident),
  peak: bytes(resident),
})

describe('integralOf', () => {
  it('is the area above the first reading, by trapezoids', () => {
    expect(integralOf([reading(0, 100), reading(1, 300), reading(3, 100)])).toBe(100 + 200)
  })

  it('is nothing of one reading or none, and never below nothing', () => {
    expect(integralOf([])).toBe(0)
    expect(integralOf([reading(0, 100)])).toBe(0)
    expect(integralOf([reading(0, 100), reading(1, 50)])).toBe(0)
  })

  it('does not depend on how often a straight line is read', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }), (times) => {
        const all = [0, ...times.toSorted((one, other) => one - other), 1]
        const area = integralOf(all.map((time) => reading(time, 1_000 + 500 * time)))
        expect(area).toBeCloseTo(250, 6)
      }),
    )
  })
})
