import { describe, expect, it } from 'vitest'

import { ContentKey } from '../../harness/model/ids.ts'
import { contentKey } from '../../harness/record/content-key.ts'
import { buildRecord } from '../record-builder.ts'

const { plan } = buildRecord().header
const of = { problemHash: 'a', source: 'b', plan, isolation: 4, effbenchVersion: '1' }

describe('contentKey', () => {
  it('is a key, the same for the same', () => {
    expect(ContentKey.safeParse(contentKey(of)).success).toBe(true)
    expect(contentKey({ ...of, plan: structuredClone(plan) })).toBe(contentKey(of))
  })

  it.each([
    { problemHash: 'ab', source: '' },
    { source: 'c' },
    { plan: { ...plan, seed: 'ffffffff' } },
    { plan: { ...plan, limits: { ...plan.limits, horizon: 3 } } },
    { isolation: 3 },
    { effbenchVersion: '2' },
  ])('is another for anything else: %j', (but) => {
    expect(contentKey({ ...of, ...but })).not.toBe(contentKey(of))
  })
})
