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
import { afterDoubt, compare, type Row } from './honesty/compare.ts'
import { effbenchOutcomes, type EffbenchOutcomes } from './honesty/effbench-outcomes.ts'
import type { NaiveTask } from './honesty/naive-report.ts'
import { runNaively, type NaiveOutcome } from './honesty/naive-runner.ts'
import { loadSubjects, twinKey, withPrograms, type Subjects } from './honesty/subjects.ts'
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

const compareAll = (
  { programs }: Subjects,
  naive: ReadonlyMap<string, NaiveOutcome>,
  effbench: EffbenchOutcomes,
): Row[] =>
  programs.map((program) => {
    const twin = program.twin === undefined ? undefined : twinKey(program)
    return compare({
      ...{ program, naive: found(naive, program.name), effbench: found(effbench, program.name) },
      naiveTwin: twin === undefined ? undefined : found(naive, twin),
      effbenchTwin: twin === undefined ? undefined : found(effbench, twin),
    })
  })

/**
 * An attack that works works again. What looked better than its twin by the noise of one measurement does not, and among
 * a hundred comparisons some do: suspects and their twins are measured anew, from fresh seeds, and must be better each time.
 */
const CONFIRMATIONS = 2

const subjects = await loadSubjects(values.only)
if (subjects.programs.length === 0) throw new Error(`no program of the corpus begins with ${values.only}`)
const naive = await runAllNaively(subjects)
console.error(`the naive runner is done; effbench at level ${level} begins`)
const { rows, machine } = await withGround({ required: level, atMost: level }, async (ground) => {
  const outcomesOf = (of: Subjects): Promise<EffbenchOutcomes> =>
    effbenchOutcomes(of, ground, (name, verdict) => console.error(`${name}: ${verdict}`))
  const first = compareAll(subjects, naive, await outcomesOf(subjects))
  let suspects = first.filter((row) => row.effbench.isFooled)
  const suspected = new Set(suspects.map(({ name }) => name))
  for (let turn = 0; turn < CONFIRMATIONS && suspects.length > 0; turn++) {
    const again = withPrograms(subjects, new Set(suspects.map(({ name }) => name)))
    suspects = compareAll(again, naive, await outcomesOf(again)).filter((row) => row.effbench.isFooled)
  }
  const confirmed = new Set(suspects.map(({ name }) => name))
  return {
    machine: ground.machine,
    rows: first.map((row) => (suspected.has(row.name) ? afterDoubt(row, confirmed.has(row.name)) : row)),
  }
})
const totals = totalsOf(rows)
console.log([markdownTable(rows), `Level ${level}:`, groupTable(rows), totalsTable(totals)].join('\n\n'))
for (const { name, expected, effbench: side } of rows.filter((row) => !row.effbench.isAsExpected)) {
  console.log(`not as expected: ${name}: ${side.outcome} for ${expected}${side.isFooled ? ', FOOLED' : ''}`)
}
for (const { name, effbench: side } of rows) {
  if (side.wasSuspected === true && !side.isFooled) console.log(`better at first, not each time again: ${name}`)
}
mkdirSync(OUT, { recursive: true })
writeFileSync(join(OUT, 'honesty.json'), `${JSON.stringify({ level, machine, totals, rows }, undefined, 2)}\n`)
if (totals.effbench.fooled > 0 || totals.effbench.controlsAccepted < totals.controls) process.exitCode = 1
