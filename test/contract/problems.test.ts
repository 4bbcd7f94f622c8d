/**
 * The contract every bundled problem keeps: what `effbench verify` checks, but for mutants and times, which take longer.
 * In a process of its own: under the instruments of a test run generators are ten times as slow.
 */
import { join } from 'node:path'

import { execa } from 'execa'
import { beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { BUNDLED_PROBLEMS } from '../../harness/app/package-root.ts'
import { listProblems } from '../../harness/corpus/load-corpus.ts'

const CHECKS = [
  ...['agreement', 'card', 'declaration', 'examples', 'generators', 'inputs'],
  ...['judge', 'references', 'statement', 'wrong'],
]
const COMMAND = join(import.meta.dirname, '../../bin/effbench.js')
/** About four seconds a problem on a quiet machine. */
const TIME = 1_200_000

const Findings = z.array(
  z.looseObject({ problem: z.string(), check: z.string(), isRight: z.boolean(), says: z.string() }),
)
let findings: z.infer<typeof Findings>

beforeAll(async () => {
  const { stdout } = await execa(process.execPath, [COMMAND, 'verify', '--no-timing', '--no-mutants', '--json'], {
    reject: false,
    env: { NODE_V8_COVERAGE: '' },
  })
  findings = Findings.parse(JSON.parse(stdout))
}, TIME)

it('there are at least the twelve problems of the foundation', () => {
  expect(listProblems(BUNDLED_PROBLEMS).length).toBeGreaterThanOrEqual(12)
})

it.each(listProblems(BUNDLED_PROBLEMS))('%s: accepts the right, rejects the wrong, follows its seed', (id) => {
  const own = findings.filter(({ problem }) => problem === id)
  expect(own.filter(({ isRight }) => !isRight)).toEqual([])
  expect(own.map(({ check }) => check).toSorted()).toEqual(CHECKS)
})
