import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { openAnswerCache } from '../../harness/generate/answer-cache.ts'
import { requestHash } from '../../harness/generate/request-hash.ts'
import { UsageError } from '../../harness/model/errors.ts'
import type { CachedAnswer, GenerationRequest } from '../../harness/model/generation.ts'

const REQUEST: GenerationRequest = {
  ...{ baseUrl: 'http://host/v1', model: 'm', draw: 1 },
  prompt: { kind: 'chat', turns: [{ role: 'user', text: 'Solve it.' }] },
}
const CACHED: CachedAnswer = { request: REQUEST, answer: { text: 'Solved.', finish: 'stop', tokens: { input: 3 } } }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'effbench-cache-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('an answer', () => {
  it('is found again, by whoever opens the folder', () => {
    const hash = requestHash(REQUEST)
    expect(openAnswerCache(folder).find(hash)).toBeUndefined()
    openAnswerCache(folder).keep(hash, CACHED)
    expect(openAnswerCache(folder).find(hash)).toEqual(CACHED)
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    expect(names.toSorted()).toEqual([hash.slice(0, 2), join(hash.slice(0, 2), `${hash}.json`)])
  })

  it('that is damaged is named', () => {
    const hash = requestHash(REQUEST)
    openAnswerCache(folder).keep(hash, CACHED)
    writeFileSync(join(folder, hash.slice(0, 2), `${hash}.json`), '{"request"')
    expect(() => openAnswerCache(folder).find(hash)).toThrow(UsageError)
    expect(() => openAnswerCache(folder).find(hash)).toThrow(/json: damaged; remove it/)
  })
})

describe('the hash of a request', () => {
  it('does not depend on the order in which its fields were written', () => {
    const { prompt, draw, model, baseUrl } = REQUEST
    expect(requestHash({ prompt, draw, model, baseUrl })).toBe(requestHash(REQUEST))
  })

  it.each<[string, Partial<GenerationRequest>]>([
    ['address', { baseUrl: 'http://other/v1' }],
    ['model', { model: 'n' }],
    ['temperature', { temperature: 0 }],
    ['longest answer', { maxTokens: 10 }],
    ['draw', { draw: 2 }],
    ['prompt', { prompt: { kind: 'chat', turns: [{ role: 'user', text: 'Solve it!' }] } }],
    ['kind of prompt', { prompt: { kind: 'completion', text: 'Solve it.', stop: [] } }],
  ])('is another for another %s', (_, change) => {
    expect(requestHash({ ...REQUEST, ...change })).not.toBe(requestHash(REQUEST))
  })
})
