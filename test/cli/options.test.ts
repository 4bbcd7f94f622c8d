import { describe, expect, it } from 'vitest'

import { parseOptions } from '../../harness/cli/options.ts'
import { UsageError } from '../../harness/model/errors.ts'

describe('parseOptions', () => {
  it('takes lists apart', () => {
    expect(parseOptions({ only: 'two-sum, lru-cache,', levels: 'large', format: 'html' })).toEqual({
      ...{ only: ['two-sum', 'lru-cache'], levels: ['large'], format: ['html'] },
    })
    expect(parseOptions({ k: '1, 10' })).toEqual({ k: [1, 10] })
  })

  it('reads numbers, presets and thresholds', () => {
    expect(parseOptions({ first: '3', requireIsolation: '4', precision: 'rigorous', seed: 'deadbeef' })).toEqual({
      ...{ first: 3, requireIsolation: 4, precision: 'rigorous', seed: 'deadbeef' },
    })
    expect(parseOptions({ failBelow: ['eff@1=0.8', 'speedup-with-failures=1'] })).toEqual({
      failBelow: [
        { metric: 'eff@1', value: 0.8 },
        { metric: 'speedup-with-failures', value: 1 },
      ],
    })
  })

  it('reads shards and shares', () => {
    expect(parseOptions({ shard: '3/16', minimalChange: '7.5%', falseDiscoveries: '1 %' })).toEqual({
      ...{ shard: { index: 3, of: 16 }, minimalChange: 0.075, falseDiscoveries: 0.01 },
    })
  })

  it('leaves out what was not given', () => {
    expect(parseOptions({})).toEqual({})
    expect(parseOptions({ json: true, timing: false })).toEqual({ json: true, timing: false })
  })

  it.each([
    [{ k: '0' }, '--k: write whole numbers from 1 to 10000, separated by commas'],
    [{ k: '1.5' }, '--k: write whole numbers'],
    [{ k: '10001' }, '--k: write whole numbers'],
    [{ k: '' }, '--k: name at least one'],
    [{ only: ' , ' }, '--only: name at least one'],
    [{ first: '0' }, '--first: write a whole number, 1 or more'],
    [{ first: '1e999' }, '--first: write a whole number, 1 or more'],
    [{ seed: 'DEADBEEF' }, '--seed: write 8 to 64 hexadecimal digits'],
    [{ seed: 'abc' }, '--seed: '],
    [{ requireIsolation: '0' }, '--require-isolation: '],
    [{ requireIsolation: 'most' }, '--require-isolation: '],
    [{ failBelow: ['eff@1=-1'] }, '--fail-below: write it as metric=value, such as eff@1=0.8'],
    [{ failBelow: ['eff@1=0.8', '=1'] }, '--fail-below: '],
    [{ out: '' }, '--out: '],
    [{ shard: '0/4' }, '--shard: write it as i/n with i from 1 to n, such as 1/4'],
    [{ shard: '5/4' }, '--shard: '],
    [{ shard: '1/1e3' }, '--shard: '],
    [{ minimalChange: '0%' }, '--minimal-change: write a share of at most 50%, such as 5%'],
    [{ minimalChange: '5' }, '--minimal-change: '],
    [{ falseDiscoveries: '60%' }, '--false-discoveries: '],
  ])('names the option that %j is wrong about', (given, says) => {
    expect(() => parseOptions(given)).toThrow(UsageError)
    expect(() => parseOptions(given)).toThrow(says)
  })
})
