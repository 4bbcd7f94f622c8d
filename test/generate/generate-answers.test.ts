import { readdirSync } from 'node:fs'

import { afterEach, describe, expect, it } from 'vitest'

import { seconds } from '../../harness/model/units.ts'
import { chat, completion, generate, KEY, openPlace, promptOf, QUICK, texts, type Place } from './asking.ts'

const places: Place[] = []
afterEach(async () => {
  for (const place of places.splice(0)) await place.close()
})

const begin = async (...of: Parameters<typeof openPlace>): Promise<Place> => {
  const place = await openPlace(...of)
  places.push(place)
  return place
}

describe('answers', () => {
  it('come in the order of the requests, with what the server tells of them', async () => {
    const { server, folder } = await begin()
    const result = await generate(folder, [chat(server, 'one'), chat(server, 'two'), chat(server, 'one', 2)])
    expect(texts(result)).toEqual(['answer to one', 'answer to two', 'answer to one'])
    expect(result.answered[0]?.answer).toEqual({
      ...{ text: 'answer to one', finish: 'stop', servedBy: 'm-as-served' },
      tokens: { input: 100, output: 'answer to one'.length, reasoning: 0 },
    })
    expect(result).toMatchObject({ unanswered: [], isInterrupted: false })
    const first = server.sent.find((sent) => promptOf(sent) === 'one')
    expect(first).toEqual({
      path: '/v1/chat/completions',
      key: `Bearer ${KEY}`,
      body: {
        ...{ model: 'm', temperature: 0.5, max_tokens: 900, stream: true },
        messages: [
          { role: 'system', content: 'Be brief.' },
          { role: 'user', content: 'one' },
        ],
      },
    })
  })

  it('are never paid for twice: those on the disk are not asked for', async () => {
    const { server, folder } = await begin()
    const asked = [chat(server, 'one'), chat(server, 'two')]
    await generate(folder, asked.slice(0, 1))
    const result = await generate(folder, asked)
    expect(server.paid.map(promptOf)).toEqual(['one', 'two'])
    expect(result.answered.map(({ isCached }) => isCached)).toEqual([true, false])
    const again = await generate(folder, asked, { key: undefined })
    expect(texts(again)).toEqual(texts(result))
    expect(server.sent).toHaveLength(2)
  })

  it('are asked for as many at a time as allowed', async () => {
    const { server, folder } = await begin()
    server.hold()
    const asked = Array.from({ length: 7 }, (_, index) => chat(server, 'many', index + 1))
    const running = generate(folder, asked)
    await expect.poll(server.held).toBe(3)
    server.release()
    expect((await running).answered).toHaveLength(7)
    expect(server.busiest()).toBe(3)
  })

  it('to a completion go on from the text as it stands', async () => {
    const { server, folder } = await begin([], () => '  return 1')
    const result = await generate(folder, [completion(server)])
    expect(texts(result)).toEqual(['  return 1'])
    expect(server.sent[0]?.path).toBe('/v1/completions')
    expect(server.sent[0]?.body).toMatchObject({ prompt: 'function one() {\n', stop: ['\n}'] })
  })
})

describe('an interruption', () => {
  it('waits for what is on its way, keeps it, and asks nothing more', async () => {
    const { server, folder } = await begin()
    const controller = new AbortController()
    server.hold()
    const asked = Array.from({ length: 6 }, (_, index) => chat(server, 'many', index + 1))
    const running = generate(folder, asked, { concurrency: 2, signal: controller.signal })
    await expect.poll(server.held).toBe(2)
    controller.abort()
    server.release()
    const result = await running
    expect(result).toMatchObject({ isInterrupted: true, unanswered: [] })
    expect(result.answered).toHaveLength(2)
    expect((await generate(folder, asked)).answered).toHaveLength(6)
    expect(server.paid).toHaveLength(6)
  })

  it('ends a wait at once', async () => {
    const { server, folder } = await begin([{ kind: 'status', status: 500 }])
    const controller = new AbortController()
    const result = await generate(folder, [chat(server, 'one')], {
      backOff: { ...QUICK, first: seconds(60), most: seconds(60) },
      signal: controller.signal,
      onEvent: ({ kind }) => {
        if (kind === 'waiting') controller.abort()
      },
    })
    expect(result).toMatchObject({ isInterrupted: true, answered: [] })
  })
})

describe('the key', () => {
  it('gets into no answer, even if the server repeats it', async () => {
    const { server, folder } = await begin([], (sent) => `you sent ${sent.key}`)
    const result = await generate(folder, [chat(server, 'one')])
    expect(texts(result)).toEqual(['you sent Bearer [key]'])
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    expect(files.filter((name) => name.endsWith('.json'))).toHaveLength(1)
  })

  it('is not sent where there is none', async () => {
    const { server, folder } = await begin()
    await generate(folder, [chat(server, 'one')], { key: undefined })
    expect(server.sent[0]?.key).toBeUndefined()
  })
})
