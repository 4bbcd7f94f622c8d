import { afterEach, describe, expect, it } from 'vitest'

import { UsageError } from '../../harness/model/errors.ts'
import { milliseconds } from '../../harness/model/units.ts'
import { chat, completion, generate, KEY, openPlace, promptOf, texts, type Place } from './asking.ts'
import type { Fault } from './model-server.ts'

const places: Place[] = []
afterEach(async () => {
  for (const place of places.splice(0)) await place.close()
})

const begin = async (...of: Parameters<typeof openPlace>): Promise<Place> => {
  const place = await openPlace(...of)
  places.push(place)
  return place
}

describe('a server at fault', () => {
  const FAULTS: readonly (readonly [string, Fault])[] = [
    ['fails', { kind: 'status', status: 500 }],
    ['fails and says so in another language', { kind: 'status', status: 502, body: '<html>bad gateway</html>' }],
    ['asks for patience', { kind: 'status', status: 429, headers: { 'retry-after': '0' } }],
    ['breaks the connection', { kind: 'cut' }],
    ['ends a stream that is not finished', { kind: 'unfinished' }],
    ['sends what is no JSON', { kind: 'malformed' }],
    ['breaks down in the middle', { kind: 'error-within' }],
  ]

  it.each(FAULTS)('that %s is asked again', async (_, fault) => {
    const { server, folder } = await begin([fault, fault])
    const result = await generate(folder, [chat(server, 'one')])
    expect(texts(result)).toEqual(['answer to one'])
    expect(server.sent).toHaveLength(3)
    expect(result.events.map(({ kind }) => kind)).toEqual(['started', 'waiting', 'waiting', 'answered'])
  })

  it.each(FAULTS.filter(([, { kind }]) => kind === 'cut' || kind === 'unfinished'))(
    'that %s is asked again for a completion, too',
    async (_, fault) => {
      const { server, folder } = await begin([fault], () => '  return 1')
      expect(texts(await generate(folder, [completion(server)]))).toEqual(['  return 1'])
    },
  )

  it('that says nothing is asked again when the time is over', async () => {
    const { server, folder } = await begin([{ kind: 'silent' }])
    const result = await generate(folder, [chat(server, 'one')], { limit: milliseconds(300) })
    expect(texts(result)).toEqual(['answer to one'])
    expect(result.events).toContainEqual(expect.objectContaining({ why: 'no whole answer within 0.3 s' }))
  })

  it('is not asked for ever: what is missing is told, and asked for by the next run alone', async () => {
    const { server, folder } = await begin(Array.from({ length: 4 }, () => ({ kind: 'status', status: 500 })))
    const asked = [chat(server, 'one'), chat(server, 'two')]
    const result = await generate(folder, asked, { concurrency: 1 })
    expect(texts(result)).toEqual(['answer to two'])
    expect(result.unanswered).toMatchObject([{ problem: 'two-sum', why: '500: status 500 as told' }])
    expect(texts(await generate(folder, asked))).toEqual(['answer to one', 'answer to two'])
    expect(server.paid.map(promptOf)).toEqual(['two', 'one'])
  })

  it('that refuses one request is not asked for it again', async () => {
    const { server, folder } = await begin([{ kind: 'status', status: 400 }])
    const result = await generate(folder, [chat(server, 'one'), chat(server, 'two')], { concurrency: 1 })
    expect(texts(result)).toEqual(['answer to two'])
    expect(server.sent).toHaveLength(2)
  })

  it('that asks for patience is left alone by all requests for as long as it says', async () => {
    const patience: Fault = { kind: 'status', status: 429, headers: { 'retry-after-ms': '400' } }
    const { server, folder } = await begin([patience])
    const asked = Array.from({ length: 4 }, (_, index) => chat(server, 'many', index + 1))
    const sentWhenWaiting: number[] = []
    const result = await generate(folder, asked, {
      concurrency: 1,
      onEvent: ({ kind }) => {
        if (kind === 'waiting') setTimeout(() => sentWhenWaiting.push(server.sent.length), 200)
      },
    })
    expect(result.answered).toHaveLength(4)
    expect(sentWhenWaiting).toEqual([1])
  })
})

describe('no request has a chance', () => {
  const message = async (faults: readonly Fault[]): Promise<string> => {
    const { server, folder } = await begin(faults)
    const asked = Array.from({ length: 5 }, (_, index) => chat(server, 'one', index + 1))
    const error = await generate(folder, asked, { concurrency: 1 }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UsageError)
    expect(server.sent).toHaveLength(1)
    return error instanceof Error ? error.message.replace(/127\.0\.0\.1:\d+/, 'host') : ''
  }

  it('with a key that is not accepted, which is not repeated', async () => {
    const body = JSON.stringify({ error: { message: `${KEY} is not a key` } })
    expect(await message([{ kind: 'status', status: 401, body }])).toBe(
      'host: 401: [key] is not a key; set EFFBENCH_API_KEY in the environment to a key that the server accepts',
    )
  })

  it('with a model that is not there', async () => {
    expect(await message([{ kind: 'status', status: 404 }])).toBe(
      'host: 404: status 404 as told; check --model, and --base-url, which usually ends in /v1',
    )
  })

  it('without credit', async () => {
    const body = JSON.stringify({ error: { message: 'quota exceeded', code: 'insufficient_quota' } })
    expect(await message([{ kind: 'status', status: 429, body }])).toContain('the account has no credit')
  })

  it('with a server that wants to be left alone for long', async () => {
    expect(await message([{ kind: 'status', status: 429, headers: { 'retry-after': '7200' } }])).toBe(
      'host asks to wait 7200 s (429: status 429 as told); give the same command then: what was answered is kept',
    )
  })

  it('where nobody listens', async () => {
    const { server, folder } = await begin()
    await server.close()
    await expect(generate(folder, [chat(server, 'one')])).rejects.toThrow(/^nothing answers at http:\S+\/v1 \(/)
  })
})
