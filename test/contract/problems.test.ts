/** The contract every bundled problem keeps: what `effbench verify` checks, but for mutants and times, which take longer. */
import { afterAll, beforeAll, expect, it } from 'vitest'

import { BUNDLED_PROBLEMS } from '../../harness/app/package-root.ts'
import { runPlan } from '../../harness/app/run-plan.ts'
import type { Finding } from '../../harness/app/verify/finding.ts'
import { verify } from '../../harness/app/verify/verify.ts'
import { listProblems, loadCorpus } from '../../harness/corpus/load-corpus.ts'
import { surveyMachine, type Ground } from '../../harness/host/machine.ts'

const CHECKS = [
  ...['agreement', 'card', 'declaration', 'examples', 'generators', 'inputs'],
  ...['judge', 'references', 'statement', 'wrong'],
]

let ground: Ground
beforeAll(async () => {
  ground = await surveyMachine()
})
afterAll(() => ground.release())

it('there are at least the twelve problems of the foundation', () => {
  expect(listProblems(BUNDLED_PROBLEMS).length).toBeGreaterThanOrEqual(12)
})

it.each(listProblems(BUNDLED_PROBLEMS))('%s: accepts the right, rejects the wrong, follows its seed', async (id) => {
  const findings: Finding[] = []
  await verify({
    ...{ ground, plan: runPlan({ precision: 'quick' }), problems: await loadCorpus(BUNDLED_PROBLEMS, [id]) },
    ...{ isTimed: () => false, mutants: 'never', signal: new AbortController().signal },
    onFinding: (finding) => findings.push(finding),
    onStep: () => undefined,
  })
  expect(findings.filter(({ isRight }) => !isRight)).toEqual([])
  expect(findings.map(({ check }) => check).toSorted()).toEqual(CHECKS)
})
