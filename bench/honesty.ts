/**
 * Honesty: the corpus of hostile programs against a naive runner and against effbench. An attack has fooled a runner
 * when it was accepted with a better score than the honest slow code of the same problem; one without right answers,
 * when it was accepted at all. Prints both outcomes and the totals, writes JSON, and fails when effbench was fooled.
 *
 *   npm run bench:honesty -- --level 4
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { withDraws } from '../harness/app/with-draws.ts'
import { withGround } from '../harness/app/ground.ts'
import { BUNDLED_PROBLEMS } from '../harness/app/package-root.ts'
import { encode } from '../harness/model/codec.ts'
import { IsolationLevel } from '../harness/model/isolation.ts'
import { compare, type Row } from './honesty/compare.ts'
import { effbenchOutcomes } from './honesty/effbench-outcomes.ts'
import type { NaiveTask } from './honesty/naive-report.ts'
import { runNaively, type NaiveOutcome } from './honesty/naive-runner.ts'
import { loadSubjects, twinKey, type Subjects } from './honesty/subjects.ts'
import { groupTable, markdownTable, totalsOf, totalsTable } from './honesty/table.ts'

const OUT = 'bench/out'

/** Inputs of each family that the naive runner checks, besides examples and edges: as many as published tests have. */
const CHECKED = 10
const CHECKED_SIZE = 12

const { values } = parseArgs({
  options: {
    level: { type: 'string', default: '4' },
    /** Only the programs whose name begins so: `--only clocks`. */
    only: { type: 'string', default: '' },
  },
})
const level = IsolationLevel.parse(Number(values.level))

/** What the naive runner is given of each problem: the same inputs for every program. */
const naiveTasks = (subjects: Subjects): Promise<ReadonlyMap<string, Omit<NaiveTask, 'candidate'>>> =>
  withDraws(subjects.problems, async (draws) => {
    const tasks = new Map<string, Omit<NaiveTask, 'candidate'>>()
    for (const { problem } of subjects.problems) {
      const { id, families, levels, entry } = problem.card
      const [family = ''] = families
      const size = levels[0]?.size ?? CHECKED_SIZE
      const small = families.flatMap((name) =>
        Array.from({ length: CHECKED }, (_, seed) => ({ family: name, size: CHECKED_SIZE, seed })),
      )
      const [timed = '', ...inputs] = await draws(id, [{ family, size, seed: CHECKED }, ...small])
      const given = [...problem.examples.map(({ input }) => input), ...problem.edges].map(encode)
      const canonical = join(BUNDLED_PROBLEMS, id, 'canonical.ts')
      tasks.set(id, { canonical, entry, inputs: [...given, ...inputs], timed })
    }
    return tasks
  })

const runAllNaively = async (subjects: Subjects): Promise<ReadonlyMap<string, NaiveOutcome>> => {
  const tasks = await naiveTasks(subjects)
  const outcomes = new Map<string, NaiveOutcome>()
  for (const { name, problem, path } of [...subjects.programs, ...subjects.twins.values()]) {
    const task = tasks.get(problem)
    if (task === undefined) throw new Error(`${name} is for ${problem}, which is not bundled`)
    outcomes.set(name, await runNaively({ ...task, candidate: path }))
  }
  return outcomes
}

const found = <T>(outcomes: ReadonlyMap<string, T>, name: string): T => {
  const outcome = outcomes.get(name)
  if (outcome === undefined) throw new Error(`${name} has no outcome`)
  return outcome
}

const subjects = await loadSubjects(values.only)
if (subjects.programs.length === 0) throw new Error(`no program of the corpus begins with ${values.only}`)
const naive = await runAllNaively(subjects)
console.error(`the naive runner is done; effbench at level ${level} begins`)
const { effbench, machine } = await withGround({ required: level, atMost: level }, async (ground) => ({
  machine: ground.machine,
  effbench: await effbenchOutcomes(subjects, ground, (name, verdict) => console.error(`${name}: ${verdict}`)),
}))
const rows = subjects.programs.map((program): Row => {
  const twin = program.twin === undefined ? undefined : twinKey(program)
  return compare({
    ...{ program, naive: found(naive, program.name), effbench: found(effbench, program.name) },
    naiveTwin: twin === undefined ? undefined : found(naive, twin),
    effbenchTwin: twin === undefined ? undefined : found(effbench, twin),
  })
})
const totals = totalsOf(rows)
console.log([markdownTable(rows), `Level ${level}:`, groupTable(rows), totalsTable(totals)].join('\n\n'))
for (const { name, expected, effbench: side } of rows.filter((row) => !row.effbench.isAsExpected)) {
  console.log(`not as expected: ${name}: ${side.outcome} for ${expected}${side.isFooled ? ', FOOLED' : ''}`)
}
mkdirSync(OUT, { recursive: true })
writeFileSync(join(OUT, 'honesty.json'), `${JSON.stringify({ level, machine, totals, rows }, undefined, 2)}\n`)
if (totals.effbench.fooled > 0 || totals.effbench.controlsAccepted < totals.controls) process.exitCode = 1
