import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { checkInputs } from '../../../harness/app/verify/check-inputs.ts'
import { runPlan } from '../../../harness/app/run-plan.ts'
import { loadProblem } from '../../../harness/corpus/load-corpus.ts'
import type { Draw } from '../../../harness/plan/cases.ts'

const loaded = await loadProblem(join(import.meta.dirname, '../../fixtures/problems-for-cli/sum-of-squares'))
const plan = runPlan({ precision: 'quick', seed: '0123456789abcdef' })

/** Checks with inputs that a function of the draw makes; it is asked three times for each. */
const checked = async (textOf: (draw: Draw, time: number) => string) => {
  let asked = 0
  const findings = await checkInputs(loaded, plan, async (problem, draws) => {
    expect(problem).toBe('sum-of-squares')
    const time = asked++
    return draws.map((draw) => textOf(draw, time))
  })
  return { findings, asked, says: findings.map(({ check, isRight, says }) => `${isRight} ${check}: ${says}`) }
}

describe('checkInputs', () => {
  it('is content with inputs that fit and follow their seed', async () => {
    const { says, asked } = await checked(({ seed }) => `[[${seed}]]`)
    expect(says).toEqual(['true inputs: 122 fit the schema', 'true generators: follow their seed'])
    expect(asked).toBe(6)
  })

  it('names family, size, seed and field of an input that does not fit', async () => {
    const { says } = await checked(({ family, size, seed }) =>
      family === 'positive' && size === 60_000 ? `[["no. ${seed}"]]` : `[[${seed}]]`,
    )
    expect(says).toEqual([
      expect.stringMatching(
        /^false inputs: family positive, size 60000, seed -?\d+: 0\.0: .*expected.*; mend the generator/,
      ),
    ])
  })

  it('finds a generator whose second draw differs', async () => {
    const { says } = await checked(({ seed, family }, time) =>
      family === 'random' ? `[[${seed}, ${time}]]` : `[[${seed}]]`,
    )
    expect(says).toHaveLength(61)
    for (const line of says) expect(line).toMatch(/^false generators: family random, .*two draws differ/)
  })

  it('finds large inputs that two seeds share, and lets small ones be', async () => {
    const { says } = await checked(({ size }) => `[[${size}]]`)
    expect(says).toHaveLength(2)
    for (const line of says) expect(line).toMatch(/^false generators: .*size 60000, .*two seeds give one input/)
  })
})
