import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { chooseProblems, problemsFolder, requireIds, requireLevels } from '../../harness/cli/problem-choice.ts'
import { UsageError } from '../../harness/model/errors.ts'

const problems = join(import.meta.dirname, '../fixtures/problems-for-cli')

describe('chooseProblems', () => {
  it('takes all of a folder, or those named', async () => {
    const ids = async (named?: readonly string[]): Promise<string[]> =>
      (await chooseProblems({ problems }, named)).map(({ problem }) => problem.card.id)
    expect(await ids()).toEqual(['longest-run', 'sum-of-squares'])
    expect(await ids(['sum-of-squares'])).toEqual(['sum-of-squares'])
    await expect(ids(['sum-of-squars'])).rejects.toThrow('did you mean "sum-of-squares"?')
  })

  it('looks at the bundled problems unless told', () => {
    expect(problemsFolder({})).toBe(join(import.meta.dirname, '../../problems'))
    expect(problemsFolder({ problems: 'here' })).toBe(join(process.cwd(), 'here'))
  })
})

describe('requireIds', () => {
  it('lets known ids pass, and none at all', () => {
    expect(() => requireIds(problems, ['longest-run'])).not.toThrow()
    expect(() => requireIds(problems, [])).not.toThrow()
  })

  it('says where the ids are when nothing is near', () => {
    expect(() => requireIds(problems, ['xyzzy'])).toThrow(UsageError)
    expect(() => requireIds(problems, ['xyzzy'])).toThrow('"effbench list" shows the ids')
  })
})

describe('requireLevels', () => {
  it('wants a level to be one of every problem', async () => {
    const loaded = await chooseProblems({ problems })
    expect(() => requireLevels(loaded, undefined)).not.toThrow()
    expect(() => requireLevels(loaded, ['large'])).not.toThrow()
    expect(() => requireLevels(loaded, ['large', 'huge'])).toThrow('no level "huge"; it has large')
  })
})
