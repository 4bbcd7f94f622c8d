import { expect, it } from 'vitest'

import { inParallel } from '../../../harness/app/verify/in-parallel.ts'

it('keeps the order of results, and never more at work than allowed', async () => {
  let atWork = 0
  let most = 0
  const results = await inParallel([5, 1, 4, 2, 3], 2, async (turns) => {
    most = Math.max(most, ++atWork)
    for (let turn = 0; turn < turns; turn++) await Promise.resolve()
    atWork--
    return turns * 10
  })
  expect(results).toEqual([50, 10, 40, 20, 30])
  expect(most).toBe(2)
})

it('does nothing for nobody, and something with no width', async () => {
  expect(await inParallel([], 4, () => Promise.resolve(1))).toEqual([])
  expect(await inParallel([1], 0, (one) => Promise.resolve(one))).toEqual([1])
})

it('rejects with the first failure', async () => {
  await expect(inParallel([1], 1, () => Promise.reject(new Error('lost')))).rejects.toThrow('lost')
})
