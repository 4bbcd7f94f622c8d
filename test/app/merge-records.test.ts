import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { mergeRecords, type NamedRecord } from '../../harness/app/merge-records.ts'
import { score } from '../../harness/app/score.ts'
import { UsageError } from '../../harness/model/errors.ts'
import { RunRecord } from '../../harness/model/record.ts'
import { builtWhole, CORPUS, shardsOf } from './built-shards.ts'

const WHOLE = builtWhole()
const SHARDS = shardsOf(WHOLE, 4)

const named = (records: readonly RunRecord[]): NamedRecord[] =>
  records.map((record, at) => ({ name: `shards/${at + 1}`, record }))

const merged = (records: readonly RunRecord[], isPartialAllowed = false): RunRecord =>
  mergeRecords(named(records), { isPartialAllowed })

/** One shard with something else in its header. */
const withHeader = (record: RunRecord | undefined, more: Partial<RunRecord['header']>): RunRecord => {
  if (record === undefined) throw new Error('there is no such shard')
  return { ...record, header: { ...record.header, ...more } }
}

const refusal = (records: readonly RunRecord[], isPartialAllowed = false): string => {
  try {
    merged(records, isPartialAllowed)
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError)
    return error instanceof Error ? error.message : ''
  }
  throw new Error('merged what should have been refused')
}

describe('merging', () => {
  const all = merged(SHARDS)

  test('gives a valid record, whole again', () => {
    expect(RunRecord.parse(JSON.parse(JSON.stringify(all)))).toEqual(all)
    expect(all.candidates).toHaveLength(WHOLE.candidates.length)
    expect(all.header.asked).toEqual(WHOLE.header.asked.toSorted())
    expect(all.header.shard).toBeUndefined()
    expect(all.header.merged?.parts.map(({ index, machine }) => [index, machine.cpuModel])).toEqual([
      ...[1, 2, 3, 4].map((index) => [index, `CPU ${index}`]),
    ])
    expect(all.end).toEqual({ kind: 'end', finishedAt: '2026-01-01T00:01:04Z', interrupted: false })
    expect(all.header.startedAt).toBe('2026-01-01T00:00:01Z')
  })

  test('is scored as the run would have been in one go', async () => {
    const [together, once] = await Promise.all([score(all), score(WHOLE)])
    expect(together.sets.map(({ set, metrics, verdicts }) => ({ set, metrics, verdicts }))).toEqual(
      once.sets.map(({ set, metrics, verdicts }) => ({ set, metrics, verdicts })),
    )
    const byKey = (scores: typeof once) =>
      scores.candidates.toSorted((a, b) => (a.measurement < b.measurement ? -1 : 1))
    expect(byKey(together)).toEqual(byKey(once))
    expect(together.between).toEqual(once.between)
  })

  test('does not take two machines for one that drifted', async () => {
    const header = { ...WHOLE.header, plan: { ...WHOLE.header.plan, also: ['certificate' as const] } }
    const asked = SHARDS.map((shard) => withHeader(shard, { plan: header.plan }))
    const { certificate } = await score(merged(asked))
    if (certificate === undefined || certificate.kind === 'not-asked') throw new Error('no certificate')
    expect(certificate.loopDrift).toBeCloseTo(0.1, 9)
  })

  test('is commutative and associative: any order and any grouping give the same record', () => {
    const order = fc.shuffledSubarray(SHARDS, { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(order, fc.integer({ min: 1, max: 3 }), fc.boolean(), (shards, cut, isNested) => {
        expect(merged(shards)).toEqual(all)
        const [left, right] = [merged(shards.slice(0, cut), true), merged(shards.slice(cut), true)]
        const grouped = isNested && cut > 1 ? merged(shards.slice(0, cut).toReversed(), true) : left
        expect(merged([right, grouped])).toEqual(all)
        expect(merged([left, right])).toEqual(all)
      }),
      { numRuns: 30 },
    )
  })

  test('keeps what intake noted, once, in any order and grouping', () => {
    const noted = SHARDS.map((shard, at) => withHeader(shard, { intake: at === 2 ? ['z', 'a'] : ['m'] }))
    expect(merged(noted).header.intake).toEqual(['a', 'm', 'z'])
    const [one, two, three, four] = noted
    if (one === undefined || two === undefined || three === undefined || four === undefined) throw new Error('four')
    expect(merged([merged([four, one], true), merged([three, two], true)])).toEqual(merged(noted))
  })
})

describe('merging refuses', () => {
  const [first, second, third, fourth] = SHARDS
  const rest = SHARDS.slice(1)

  test('a run that was not divided, and nothing at all', () => {
    expect(refusal([WHOLE])).toContain('shards/1 is the record of a whole run')
    expect(refusal([])).toContain('nothing to merge')
  })

  test('another version, Node, isolation, division, corpus, candidates or plan, naming it and both folders', () => {
    const { header } = WHOLE
    const { plan, machine } = header
    const shard = { index: 1, of: 4, corpus: CORPUS, candidates: 'd'.repeat(64) }
    const cases: readonly (readonly [Partial<RunRecord['header']>, string])[] = [
      [{ effbenchVersion: '0.0.1' }, 'other versions of effbench: 0.0.1 and 0.0.0'],
      [{ machine: { ...machine, node: '25.1.0' } }, 'other versions of Node: 25.1.0 and 24.0.0'],
      [{ machine: { ...machine, isolation: { level: 2, missing: [] } } }, 'other isolation levels: 2 and 4'],
      [{ shard: { ...shard, of: 5 } }, 'other numbers of shards: 5 and 4'],
      [{ shard: { ...shard, corpus: 'e'.repeat(64) } }, 'other corpora (hashes of all problems): eeeeeeeeeeee and ccc'],
      [{ shard: { ...shard, candidates: 'e'.repeat(64) } }, 'other candidates (hashes of all): eeeeeeeeeeee and ddd'],
      [{ plan: { ...plan, seed: 'ffffffff' } }, 'other plans: seed ffffffff and 00000001'],
      [{ plan: { ...plan, warmupCalls: 3, v8: 'default' } }, 'other plans: warmupCalls 3 and 12, v8 default and pred'],
    ]
    for (const [more, says] of cases) {
      const message = refusal([withHeader(first, more), ...rest])
      expect(message).toContain('shards/1 and shards/2 are not of one run')
      expect(message).toContain(says)
    }
  })

  test('a shard that is there twice, also within merged ones', () => {
    if (first === undefined || second === undefined || third === undefined) throw new Error('four shards')
    expect(refusal([first, second, first], true)).toBe('shard 1 of 4 is there twice: in shards/1 and in shards/3')
    expect(refusal([merged([first, second], true), merged([second, third], true)], true)).toContain('shard 2 of 4')
  })

  test('missing and interrupted shards, unless that is allowed', async () => {
    if (fourth === undefined) throw new Error('four shards')
    expect(refusal(SHARDS.slice(0, 2))).toContain('shards 3, 4 are missing')
    expect(refusal(SHARDS.slice(1))).toContain('shard 1 is missing')
    const { end: _, ...torn } = fourth
    expect(refusal([...SHARDS.slice(0, 3), torn])).toContain('shards/4 was interrupted')
    const partial = merged([...SHARDS.slice(1, 3), torn], true)
    expect(partial.end).toBeUndefined()
    expect(partial.header.merged?.parts.map(({ index }) => index)).toEqual([2, 3, 4])
    const scores = await score(partial)
    expect(scores.candidates.length).toBeLessThan(WHOLE.candidates.length)
    expect(scores.candidates.length).toBeGreaterThan(0)
  })
})
