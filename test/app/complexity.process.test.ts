import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { complexity, type Complexity } from '../../harness/app/complexity.ts'
import { loadProblem } from '../../harness/corpus/load-corpus.ts'
import { surveyMachine, type Ground } from '../../harness/host/machine.ts'
import { assertNoneLeft, marked } from '../host/leftovers.ts'
import { plan } from '../run/subjects.ts'

const MARK = 'complexity-of-a-test'

const loaded = await loadProblem(join(import.meta.dirname, '../fixtures/problems-for-run/distinct-prefixes'))
const { id } = loaded.problem.card
const referenceOf = (name: string): string => loaded.references.find((one) => one.name === name)?.source ?? ''

const WRONG = 'export const distinctPrefixes = (numbers: number[]): number[] => numbers.map(() => 1)'

/** Every prefix is looked through by hand: the counts alone show it. */
const BY_HAND = `export const distinctPrefixes = (numbers: number[]): number[] => {
  const counts: number[] = []
  let distinct = 0
  for (let index = 0; index < numbers.length; index++) {
    let before = 0
    for (let other = 0; other < index; other++) if (numbers[other] === numbers[index]) before++
    if (before === 0) distinct++
    counts.push(distinct)
  }
  return counts
}`

let ground: Ground
let results: Complexity[]
beforeAll(async () => {
  const surveyed = await surveyMachine()
  ground = { ...surveyed, host: marked(surveyed.host, MARK) }
  const sources = { 'by-hand': BY_HAND, 'each-prefix': referenceOf('each-prefix'), wrong: WRONG, 'not-code': 'const (' }
  const candidates = Object.entries(sources).map(([set, source]) => ({
    set,
    problem: id,
    name: set,
    source,
    origin: set,
  }))
  const { signal } = new AbortController()
  results = await complexity({ ground, plan, loaded, candidates, top: 2_000, signal, onStep: () => undefined })
}, 120_000)
afterAll(async () => {
  await ground.release()
  assertNoneLeft(MARK)
})

const outcomeOf = (name: string): Complexity['outcome'] | undefined => results.find((one) => one.name === name)?.outcome

describe('complexity of several solutions', () => {
  it('puts the canonical first, consistent with what is declared of it', () => {
    expect(results.map(({ name }) => name)).toEqual(['canonical', 'by-hand', 'each-prefix', 'wrong', 'not-code'])
    expect(outcomeOf('canonical')).toMatchObject({ kind: 'observed', summary: { declared: 'n' } })
    const own = outcomeOf('canonical')
    const bases = own?.kind === 'observed' ? own.summary.families.map(({ finding }) => finding?.growth) : []
    expect(bases).toEqual(['n', 'n'])
  })

  it('calls visible quadratic work worse, against the declared class and the canonical', () => {
    expect(outcomeOf('by-hand')).toMatchObject({
      summary: { againstDeclared: 'worse', againstCanonical: 'worse', worst: { finding: { growth: 'n^2' } } },
    })
  })

  it('does not call quadratic work hidden in built-ins linear', () => {
    const hidden = outcomeOf('each-prefix')
    expect(hidden?.kind === 'observed' && hidden.summary.worst?.finding).toMatchObject({ basis: 'time' })
    expect(hidden?.kind === 'observed' && hidden.summary.worst?.finding?.growth).not.toBe('n')
  })

  it('gives what fails its verdict', () => {
    expect(outcomeOf('wrong')).toMatchObject({ kind: 'ended', verdict: { kind: 'wrong-answer' } })
    expect(outcomeOf('not-code')).toMatchObject({ kind: 'ended', verdict: { kind: 'not-loadable' } })
  })
})
