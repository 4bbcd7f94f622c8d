import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import pLimit from 'p-limit'
import { describe, expect, it } from 'vitest'

import { withGround } from '../../harness/app/ground.ts'
import { runProblem } from '../../harness/app/tasks.ts'
import { withDraws } from '../../harness/app/with-draws.ts'
import { loadCorpus } from '../../harness/corpus/load-corpus.ts'
import { collectCandidates } from '../../harness/intake/collect.ts'
import { prepareScript } from '../../harness/intake/prepare.ts'
import { EFFORTS, LIMITS } from '../../harness/model/defaults.ts'
import type { RunPlan } from '../../harness/model/plan.ts'
import { judgeCorrectness, prepareSuite } from '../../harness/run/correctness.ts'
import { ARRAY_TASKS } from './leetcode/array-tasks.ts'
import { CACHES } from './leetcode/caches.ts'
import { OTHER_TASKS } from './leetcode/other-tasks.ts'
import { STYLES } from './leetcode/styles.ts'

interface Solution {
  readonly problem: string
  readonly what: string
  readonly source: string
  readonly expected: 'accepted' | 'wrong-answer'
}

const expectedOf = (isRight: boolean): Solution['expected'] => (isRight ? 'accepted' : 'wrong-answer')

/** Every right body in every style, the wrong ones in one each, and the caches. */
const SOLUTIONS: readonly Solution[] = [
  ...[...ARRAY_TASKS, ...OTHER_TASKS].flatMap((task, index) =>
    task.bodies.flatMap((body) => {
      const styles = body.isRight ? STYLES : STYLES.slice(index % STYLES.length, (index % STYLES.length) + 1)
      return styles.map((style): Solution => ({
        problem: task.problem,
        what: `${task.problem}: ${body.what}, as ${style.name}`,
        source: style.write(task, body),
        expected: expectedOf(body.isRight),
      }))
    }),
  ),
  ...CACHES.map(({ what, source, isRight }): Solution => ({
    ...{ problem: 'lru-cache', what: `lru-cache: ${what}`, source, expected: expectedOf(isRight) },
  })),
]

const corpus = await loadCorpus(join(import.meta.dirname, '..', '..', 'problems'), [
  ...new Set(SOLUTIONS.map(({ problem }) => problem)),
])

/** Few cases: it is asked whether these solutions load and are understood, not how well they are tested. */
const plan: RunPlan = {
  ...{ precision: 'quick', effort: { ...EFFORTS.quick, correctnessCases: 8 }, limits: { ...LIMITS, wallPerCpu: 40 } },
  ...{ warmupCalls: 2, also: [], v8: 'predictable', seed: createHash('sha256').update('styles').digest('hex') },
}

/** Verdicts by what the solution is; those that cannot be loaded say so. */
const judgeAll = async (solutions: readonly Solution[]): Promise<Map<string, string>> => {
  const verdicts = new Map<string, string>()
  const few = pLimit(4)
  await withGround({}, (ground) =>
    withDraws(corpus, async (draws) => {
      for (const loaded of corpus) {
        const { problem, canonicalScript } = runProblem(loaded)
        const about = { host: ground.host, plan, problem }
        const suite = await prepareSuite({ ...about, script: canonicalScript, draws })
        const judge = async ({ what, source }: Solution): Promise<void> => {
          const prepared = prepareScript({ source, entry: problem.card.entry })
          if (prepared.kind === 'refused') verdicts.set(what, `${prepared.reason}: ${prepared.detail}`)
          else {
            const { verdict } = await judgeCorrectness({ ...about, script: prepared.script }, suite)
            verdicts.set(what, verdict?.kind ?? 'accepted')
          }
        }
        const own = solutions.filter((one) => one.problem === problem.card.id)
        await Promise.all(own.map((solution) => few(() => judge(solution))))
      }
    }),
  )
  return verdicts
}

describe('solutions as people write them for the usual judges', () => {
  it('are two hundred and more, for all the problems there were', () => {
    expect(SOLUTIONS.length).toBeGreaterThanOrEqual(200)
    expect(new Set(SOLUTIONS.map(({ what }) => what)).size).toBe(SOLUTIONS.length)
    expect(corpus.length).toBe(12)
  })

  it('pass through a file of lines unchanged, each for its problem', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'effbench-styles-'))
    try {
      const path = join(folder, 'styles.jsonl')
      const lines = SOLUTIONS.map(({ problem, source }) => JSON.stringify({ task_id: problem, completion: source }))
      await writeFile(path, lines.join('\n'))
      const { candidates } = await collectCandidates({
        paths: [path],
        problems: corpus.map(({ problem }) => problem.card),
      })
      expect(candidates.map(({ problem, source }) => [problem, source])).toEqual(
        SOLUTIONS.map(({ problem, source }) => [problem, source]),
      )
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('load, and have the verdicts they deserve', { timeout: 300_000 }, async () => {
    const verdicts = await judgeAll(SOLUTIONS)
    const expected = new Map(SOLUTIONS.map(({ what, expected: verdict }) => [what, verdict]))
    expect(Object.fromEntries(verdicts)).toEqual(Object.fromEntries(expected))
  })
})
