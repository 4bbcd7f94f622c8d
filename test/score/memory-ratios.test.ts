import { expect, test } from 'vitest'

import type { MemoryUse } from '../../harness/model/memory.ts'
import { kibibytes, mebibytes, seconds } from '../../harness/model/units.ts'
import { flooredMemory, memoryRatios } from '../../harness/score/memory-ratios.ts'

const use = (mib: number, area: number, caseId = 'large/random'): MemoryUse => ({
  ...{ caseId, peak: mebibytes(mib), allocated: mebibytes(2 * mib), live: mebibytes(0), integral: area },
})
const time = seconds(2)

test('multiples of the canonical’s', () => {
  const canonical = use(8, 2e7)
  expect(memoryRatios({ candidate: use(24, 5e7), canonical, time })).toEqual({ peak: 3, allocated: 3, integral: 2.5 })
  expect(memoryRatios({ candidate: canonical, canonical, time })).toEqual({ peak: 1, allocated: 1, integral: 1 })
})

test('what is below all measure is a mebibyte, on both sides: no division by nothing', () => {
  const nothing = use(0, 0)
  expect(memoryRatios({ candidate: nothing, canonical: nothing, time })).toEqual({ peak: 1, allocated: 1, integral: 1 })
  expect(memoryRatios({ candidate: use(3, 0), canonical: nothing, time })).toMatchObject({ peak: 3, allocated: 6 })
  expect(flooredMemory({ memory: { ...nothing, peak: kibibytes(1) }, time })).toEqual({
    ...{ peak: mebibytes(1), allocated: mebibytes(1), integral: 2 * 1024 * 1024 },
  })
})

test('not measured, or on another case, or where the canonical has no time: undefined', () => {
  const one = use(8, 1)
  expect(memoryRatios({ candidate: undefined, canonical: one, time })).toBeUndefined()
  expect(memoryRatios({ candidate: one, canonical: undefined, time })).toBeUndefined()
  expect(memoryRatios({ candidate: one, canonical: one, time: undefined })).toBeUndefined()
  expect(memoryRatios({ candidate: use(8, 1, 'large/adversarial'), canonical: one, time })).toBeUndefined()
})
