import { describe, expect, it } from 'vitest'

import { checkMutants } from '../../../harness/app/verify/check-mutants.ts'
import type { Fate } from '../../../harness/app/verify/mutants/kill-mutants.ts'
import { mutantsOf } from '../../../harness/app/verify/mutants/mutants-of.ts'
import { loadProblem } from '../../../harness/corpus/load-corpus.ts'
import type { Equivalent } from '../../../harness/model/problem.ts'
import { SOUND } from './broken-problem.ts'

const sound = await loadProblem(SOUND)
const mutants = mutantsOf(sound.canonical)

/** Fates by hand: those whose text contains one of the pieces survive. */
const check = (survive: readonly string[], equivalents: readonly Equivalent[] = []) => {
  const fates = mutants.map((mutant): Fate => {
    const survives = survive.some((piece) => mutant.source.includes(piece))
    return survives ? { mutant, kind: 'survived' } : { mutant, kind: 'killed', by: 'edge/0' }
  })
  return checkMutants({ ...sound, problem: { ...sound.problem, equivalents } }, fates)
}

describe('checkMutants', () => {
  it('is content when nearly all are killed, and shows the one that is not', () => {
    const [finding] = check(['index <= second'])
    expect(mutants).toHaveLength(7)
    expect(finding).toMatchObject({ isRight: true, says: '6 of 7 killed (85.7 %), 0 declared equivalent' })
    expect(finding?.seen).toMatchObject({
      ...{ kind: 'mutants', total: 7, killed: 6, declared: 0 },
      survivors: [expect.stringContaining('+   for (let index = 0; index <= second.length; index++) {')],
    })
  })

  it('does not count what is declared to change no answer', () => {
    const [finding] = check(['index <= second'], [{ at: 'index < second.length', because: 'nothing is there' }])
    expect(finding).toMatchObject({ isRight: true, says: '6 of 6 killed (100.0 %), 1 declared equivalent' })
    const excused = finding?.seen?.kind === 'mutants' ? finding.seen.excused : []
    expect(excused.map(({ because }) => because)).toEqual(['nothing is there'])
    expect(excused[0]?.difference).toContain('index <= second')
  })

  it('finds cases that let mistakes pass', () => {
    const [finding] = check(['index <= second', 'index = 1'])
    expect(finding).toMatchObject({ isRight: false, check: 'mutants' })
    expect(finding?.says).toMatch(/^5 of 7 killed \(71\.4 %\).*at least 85\.0 % must be; add edges or families/)
  })

  it('finds declarations of what is gone, or is no equivalent', () => {
    const declared = [
      { at: 'index > second.length', because: 'of old' },
      { at: 'index++', to: 'index--', because: 'no reason' },
    ]
    expect(check([], declared).map(({ isRight, says }) => [isRight, says])).toEqual([
      [false, 'equivalents: "index > second.length" is no mutant of canonical.ts; drop it'],
      [false, 'equivalents: "index++" to "index--" does change an answer, that of edge/0; drop it'],
      [true, '7 of 7 killed (100.0 %), 0 declared equivalent'],
    ])
  })

  it('does not pass a canonical without mutants', () => {
    expect(checkMutants(sound, [])).toMatchObject([
      { isRight: false, says: 'canonical.ts has no place to make a mistake in' },
    ])
  })
})
