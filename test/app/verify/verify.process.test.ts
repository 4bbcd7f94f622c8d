/** Problems at fault, each found by the message that names its fault; and a sound one, of which nothing is said. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { runPlan } from '../../../harness/app/run-plan.ts'
import type { Finding } from '../../../harness/app/verify/finding.ts'
import { verify } from '../../../harness/app/verify/verify.ts'
import { loadProblem } from '../../../harness/corpus/load-corpus.ts'
import { surveyMachine, type Ground } from '../../../harness/host/machine.ts'
import { SOUND, writeBroken, type BrokenProblem } from './broken-problem.ts'
import { BROKEN } from './broken-problems.ts'

/** Timing takes a while on a busy machine. */
const PATIENCE_MS = 300_000

const home = mkdtempSync(join(tmpdir(), 'effbench-broken-'))
let ground: Ground
beforeAll(async () => {
  ground = await surveyMachine()
})
afterAll(async () => {
  await ground.release()
  rmSync(home, { recursive: true })
})

const findingsOf = async (
  folder: string,
  { isTimed = false, isMutated = false }: Pick<BrokenProblem, 'isTimed' | 'isMutated'>,
): Promise<Finding[]> => {
  const findings: Finding[] = []
  await verify({
    ...{ ground, plan: runPlan({ precision: 'quick', seed: '0123456789abcdef', also: [] }) },
    problems: [await loadProblem(folder)],
    ...{ isTimed: () => isTimed, mutants: isMutated ? 'also' : 'never' },
    signal: new AbortController().signal,
    onFinding: (finding) => findings.push(finding),
    onStep: () => undefined,
  })
  return findings
}

it('there are at least twenty ways to be at fault', () => {
  expect(new Set(BROKEN.map(({ fault }) => fault)).size).toBeGreaterThanOrEqual(20)
})

it('says nothing against a sound problem', { timeout: PATIENCE_MS }, async () => {
  const findings = await findingsOf(SOUND, { isTimed: false, isMutated: true })
  expect(findings.filter(({ isRight }) => !isRight)).toEqual([])
  expect(findings.map(({ check }) => check)).toEqual([
    ...['card', 'declaration', 'statement', 'inputs', 'generators', 'examples', 'judge'],
    ...['references', 'wrong', 'agreement', 'mutants'],
  ])
})

it.each(BROKEN)('finds: $fault', { timeout: PATIENCE_MS }, async (broken) => {
  const folder = writeBroken(broken, mkdtempSync(join(home, 'problem-')))
  const faults = (await findingsOf(folder, broken)).filter(({ isRight }) => !isRight)
  const named = faults.filter(({ check }) => check === broken.check)
  expect(named.map(({ says }) => says).join('\n')).toMatch(broken.says)
  const expected = new Set([broken.check, ...(broken.also ?? [])])
  expect(faults.filter(({ check }) => !expected.has(check))).toEqual([])
})
