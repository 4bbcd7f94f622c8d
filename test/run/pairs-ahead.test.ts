import { describe, expect, it } from 'vitest'

import { pairsAhead } from '../../harness/run/pairs-ahead.ts'
import type { ProcessPair } from '../../harness/run/pair.ts'

/** Pairs that only write down what is done with them. */
const recorded = (fails: readonly number[] = []) => {
  const log: string[] = []
  const pairs = pairsAhead(async (number): Promise<ProcessPair> => {
    log.push(`start ${number}`)
    if (fails.includes(number)) throw new Error(`no pair ${number}`)
    return {
      pin: async () => void log.push(`pin ${number}`),
      round: async () => Promise.reject(new Error('no round is asked for here')),
      stop: async () => void log.push(`stop ${number}`),
    }
  })
  return { log, pairs }
}

describe('pairsAhead', () => {
  it('uses the pair that was started ahead, pins it first and ends it after', async () => {
    const { log, pairs } = recorded()
    pairs.start(1)
    expect(await pairs.with(1, async () => log.push('use 1') && 'used')).toBe('used')
    expect(log).toEqual(['start 1', 'pin 1', 'use 1', 'stop 1'])
  })

  it('starts one that was not started ahead, and each once', async () => {
    const { log, pairs } = recorded()
    await pairs.with(0, async () => {
      pairs.start(1)
      pairs.start(1)
    })
    await pairs.with(1, async () => undefined)
    expect(log).toEqual(['start 0', 'pin 0', 'start 1', 'stop 0', 'pin 1', 'stop 1'])
  })

  it('ends a pair whose use fails, and says why', async () => {
    const { log, pairs } = recorded()
    await expect(pairs.with(0, () => Promise.reject(new Error('broken off')))).rejects.toThrow('broken off')
    expect(log.at(-1)).toBe('stop 0')
  })

  it('ends what was started for nothing, also beside one that could not start', async () => {
    const { log, pairs } = recorded([2])
    pairs.start(1)
    pairs.start(2)
    await pairs.end()
    expect(log).toEqual(['start 1', 'start 2', 'stop 1'])
    await pairs.end()
    expect(log).toHaveLength(3)
  })

  it('tells whoever takes a pair that it could not start', async () => {
    const { pairs } = recorded([1])
    pairs.start(1)
    await expect(pairs.with(1, async () => undefined)).rejects.toThrow('no pair 1')
  })
})
