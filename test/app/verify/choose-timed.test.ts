import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { chooseTimed, TELLING_SIX } from '../../../harness/app/verify/choose-timed.ts'
import { BUNDLED_PROBLEMS } from '../../../harness/app/package-root.ts'
import { listProblems } from '../../../harness/corpus/load-corpus.ts'

const bare = mkdtempSync(join(tmpdir(), 'effbench-no-history-'))
afterAll(() => rmSync(bare, { recursive: true }))

const ids = ['apple', ...TELLING_SIX, 'zebra']
const wish = { root: bare, ids, isNamed: false, isAll: false }
const chosen = async (of: Partial<Parameters<typeof chooseTimed>[0]>): Promise<readonly string[]> => [
  ...(await chooseTimed({ ...wish, ...of })).ids,
]

describe('chooseTimed', () => {
  it('times all when asked to, and those that are named', async () => {
    expect(await chosen({ isAll: true })).toEqual(ids)
    expect(await chosen({ isNamed: true, ids: ['apple'] })).toEqual(['apple'])
  })

  it('times a fixed six of the bundled ones, or the first six of others', async () => {
    expect(await chosen({})).toEqual(TELLING_SIX)
    const others = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    expect(await chosen({ ids: others })).toEqual(others.slice(0, 6))
  })

  it('times the six where there is no history, and says so', async () => {
    const timed = await chooseTimed({ ...wish, since: 'v1.0.0' })
    expect([...timed.ids]).toEqual(TELLING_SIX)
    expect(timed.why).toBe('six, as there is no history of v1.0.0')
  })

  it('knows six problems that there are', () => {
    const known = listProblems(BUNDLED_PROBLEMS)
    expect(TELLING_SIX.filter((id) => !known.includes(id))).toEqual([])
  })
})
