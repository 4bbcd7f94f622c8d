import { join } from 'node:path'

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { divide, takeShard } from '../../harness/app/shard.ts'
import { loadCorpus } from '../../harness/corpus/load-corpus.ts'
import { UsageError } from '../../harness/model/errors.ts'

const candidate = (problem: string, source: string, set = 'one') => ({
  ...{ set, problem, name: source, source, origin: '' },
})

describe('the division of a run', () => {
  test('gives every problem to one shard, whatever the order of problems and candidates', () => {
    const problem = fc.record({
      id: fc.stringMatching(/^[a-z]{1,6}$/),
      weight: fc.integer({ min: 0, max: 6 }),
    })
    const list = fc.uniqueArray(problem, { selector: ({ id }) => id, minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 6 }), (problems, of) => {
        const ids = problems.map(({ id }) => id)
        const candidates = problems.flatMap(({ id, weight }) =>
          Array.from({ length: weight }, (_, index) => candidate(id, String(index))),
        )
        const shards = divide({ problems: ids, candidates }, of)
        expect([...shards.keys()].toSorted()).toEqual(ids.toSorted())
        const again = divide({ problems: ids.toReversed(), candidates: candidates.toReversed() }, of)
        expect(new Map(again)).toEqual(new Map(shards))
        const weightOf = (index: number): number =>
          problems.reduce((sum, { id, weight }) => sum + (shards.get(id) === index ? weight : 0), 0)
        const weights = Array.from({ length: of }, (_, at) => weightOf(at + 1))
        // The heaviest shard got its last problem when it was the lightest.
        const most = Math.max(...problems.map(({ weight }) => weight))
        expect(Math.max(...weights) - Math.min(...weights)).toBeLessThanOrEqual(most)
      }),
    )
  })

  test('counts equal texts once, for they are measured once', () => {
    const candidates = [
      ...['a', 'a', 'a', 'a'].map((source) => candidate('copied', source)),
      ...['b', 'c'].map((source) => candidate('varied', source)),
      candidate('single', 'd'),
    ]
    const shards = divide({ problems: ['copied', 'single', 'varied'], candidates }, 2)
    expect(shards.get('copied')).toBe(shards.get('single'))
    expect(shards.get('varied')).not.toBe(shards.get('copied'))
  })
})

describe('one shard’s part', async () => {
  const problems = await loadCorpus(join(import.meta.dirname, '../fixtures/problems-for-cli'))
  const ids = problems.map(({ problem }) => problem.card.id)
  const candidates = ids.flatMap((id) => [candidate(id, `${id} 1`), candidate(id, `${id} 2`)])
  const sets = [{ name: 'one' }]
  const part = (index: number, more = {}) => takeShard({ problems, candidates, ...more }, sets, { index, of: 2 })

  test('has its problems whole, and together they are all of it', () => {
    const [one, two] = [part(1), part(2)]
    for (const { problems: own, candidates: answers } of [one, two]) {
      expect(own).toHaveLength(1)
      expect(answers.map(({ problem }) => problem)).toEqual([own[0]?.problem.card.id, own[0]?.problem.card.id])
    }
    expect([...one.candidates, ...two.candidates].toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual(candidates)
  })

  test('says of what it is a part: the same of one run, and other hashes when a text or a problem is another', () => {
    const { index, ...whole } = part(1).shard
    expect(index).toBe(1)
    expect(part(2).shard).toEqual({ index: 2, ...whole })
    const edited = candidates.map((one, at) => (at === 3 ? { ...one, source: 'changed' } : one))
    expect(part(1, { candidates: edited }).shard).toMatchObject({ corpus: whole.corpus })
    expect(part(1, { candidates: edited }).shard.candidates).not.toBe(whole.candidates)
    const changed = problems.map((one, at) => (at === 1 ? { ...one, hash: '0'.repeat(64) } : one))
    expect(part(1, { problems: changed }).shard.corpus).not.toBe(whole.corpus)
  })

  test('there are no more shards than problems with candidates', () => {
    const whole = { problems, candidates: candidates.filter(({ problem }) => problem === ids[0]) }
    expect(() => takeShard(whole, sets, { index: 1, of: 2 })).toThrow(UsageError)
    expect(takeShard(whole, sets, { index: 1, of: 1 }).candidates).toHaveLength(2)
  })
})
