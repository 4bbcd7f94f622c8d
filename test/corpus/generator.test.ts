import { join } from 'node:path'

import { afterEach, describe, expect, test } from 'vitest'

import { openGenerator, type Generator } from '../../harness/corpus/generator.ts'
import { loadProblem } from '../../harness/corpus/load-corpus.ts'
import { decode } from '../../harness/model/codec.ts'
import { CorpusError } from '../../harness/model/errors.ts'

const fixtures = join(import.meta.dirname, '../fixtures/problems')
const good = join(fixtures, 'good')
const unruly = join(fixtures, 'generators/problem.ts')

const opened: Generator[] = []
const open = (...settings: Parameters<typeof openGenerator>): Generator => {
  const generator = openGenerator(...settings)
  opened.push(generator)
  return generator
}
afterEach(async () => {
  await Promise.all(opened.splice(0).map((generator) => generator.close()))
})

describe('inputs', () => {
  const draws = [
    { family: 'random', size: 5, seed: 1 },
    { family: 'random', size: 5, seed: 2 },
    { family: 'constant', size: 3, seed: 1 },
    { family: 'random', size: 5, seed: 1 },
  ]
  const file = join(good, 'double-all/problem.ts')

  test('come in the order asked for, the same for the same seed in any thread', async () => {
    const generator = open()
    const texts = await generator.draw(file, draws)
    expect(texts).toHaveLength(4)
    const [first, second, constant, again] = texts
    expect(constant).toBe('[[1,1,1]]')
    expect(again).toBe(first)
    expect(second).not.toBe(first)
    expect(await generator.draw(file, draws)).toEqual(texts)
    expect(await open().draw(file, draws)).toEqual(texts)
  })

  test.each(['double-all', 'list-and-tree', 'sum-counter'])('of %s fit its input schema', async (id) => {
    const { problem, moduleFile } = await loadProblem(join(good, id))
    const { families } = problem.card
    const asked = families.flatMap((family) => [1, 2, 7].map((size) => ({ family, size, seed: size })))
    const texts = await open().draw(moduleFile, asked)
    expect(texts).toHaveLength(3 * families.length)
    for (const text of texts) expect(problem.input.parse(decode(text))).toBeDefined()
  })

  test('asked for at the same time are not mixed up', async () => {
    const generator = open()
    const sizes = [1, 2, 3, 4, 5]
    const texts = await Promise.all(sizes.map((size) => generator.draw(file, [{ family: 'constant', size, seed: 1 }])))
    expect(texts).toEqual(sizes.map((size) => [JSON.stringify([Array.from({ length: size }, () => 1)])]))
  })

  test('of none are none', async () => {
    expect(await open().draw(file, [])).toEqual([])
  })

  test('take the way of the codec', async () => {
    const [text] = await open().draw(unruly, [{ family: 'good', size: 4, seed: 9 }])
    expect(text).toMatch(/^~/)
    expect(decode(text ?? '')).toEqual([4, expect.any(Number), NaN])
  })
})

describe('a generator at fault is a CorpusError with file, family and cause', () => {
  const one = (family: string) => [{ family, size: 3, seed: 1 }]

  test.each([
    ['throws', /problem\.ts: generator of family throws failed: no interval of that length/],
    ['throws-text', /generator of family throws-text failed: mere words/],
    ['symbols', /generator of family symbols failed: a symbol has no text form/],
    ['unknown', /generator of family unknown failed: there is no family "unknown"/],
    ['exits', /generator of family exits failed: its thread ended with code 7/],
  ])('%s', async (family, message) => {
    const drawing = open().draw(unruly, one(family))
    await expect(drawing).rejects.toThrow(CorpusError)
    await expect(drawing).rejects.toThrow(message)
  })

  test('a module that is not there', async () => {
    await expect(open().draw(join(fixtures, 'nowhere.ts'), one('good'))).rejects.toThrow(
      /nowhere\.ts: generator of family good failed/,
    )
  })

  test('a seed that is none', async () => {
    await expect(open().draw(unruly, [{ family: 'good', size: 1, seed: 0.5 }])).rejects.toThrow(/not a seed: 0\.5/)
  })

  test('one that does not end is ended, and what waits behind it is not left waiting', async () => {
    const generator = open({ waitMs: 300 })
    const endless = generator.draw(unruly, one('endless'))
    const behind = generator.draw(unruly, one('good'))
    await expect(endless).rejects.toThrow(/generator of family endless failed: it did not end within 300 ms/)
    await expect(behind).rejects.toThrow(CorpusError)
  })

  test.each(['throws', 'exits', 'endless'])('after one that %s the next draw is served', async (family) => {
    const generator = open({ waitMs: 2_000 })
    await expect(generator.draw(unruly, one(family))).rejects.toThrow(CorpusError)
    expect(await generator.draw(unruly, one('good'))).toHaveLength(1)
  })

  test('closing ends what was being drawn', async () => {
    const generator = open()
    const [drawn] = await Promise.allSettled([generator.draw(unruly, one('endless')), generator.close()])
    expect(drawn).toMatchObject({ status: 'rejected' })
    expect(drawn).toHaveProperty('reason.message', expect.stringContaining('its thread ended'))
  })
})

test('closing twice, or before the first draw, is no fault', async () => {
  const generator = open()
  await generator.close()
  await generator.close()
  expect(await generator.draw(unruly, [{ family: 'good', size: 1, seed: 1 }])).toHaveLength(1)
})
