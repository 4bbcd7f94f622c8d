/** The corpus of hostile programs: each earns the verdict that its first line names, and nothing of it stays behind. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { BUNDLED_PROBLEMS } from '../../harness/app/package-root.ts'
import { runProblem } from '../../harness/app/tasks.ts'
import { openGenerator } from '../../harness/corpus/generator.ts'
import { loadProblem } from '../../harness/corpus/load-corpus.ts'
import { surveyMachine, type Ground } from '../../harness/host/machine.ts'
import { prepareScript } from '../../harness/intake/prepare.ts'
import type { RunPlan } from '../../harness/model/plan.ts'
import type { Measurement } from '../../harness/model/record.ts'
import { runCandidates, type Task } from '../../harness/run/run-candidates.ts'
import { marked, marks } from '../host/leftovers.ts'
import { readHostilePrograms, verdictsMeant, type HostileProgram } from './hostile-programs.ts'
import { NOTHING_BEFORE, plan as smallPlan } from './subjects.ts'

const MARK = 'hostile-programs-of-a-test'

/** The small limits of the other tests; of the bundled problems the smallest level, two rounds in all. */
const plan: RunPlan = {
  ...smallPlan,
  levels: ['small'],
  effort: { ...smallPlan.effort, roundsTop: 1, looks: [2] },
}

const programs = readHostilePrograms()
const folders = [...new Set(programs.map(({ problem }) => join(BUNDLED_PROBLEMS, problem)))]
const corpus = await Promise.all(folders.map(loadProblem))
const problems = new Map(corpus.map((loaded) => [loaded.problem.card.id, { loaded, run: runProblem(loaded) }]))
const generator = openGenerator()
let ground: Ground
beforeAll(async () => {
  ground = await surveyMachine()
})
afterAll(async () => {
  await ground.release()
  await generator.close()
})

const problemOf = ({ name, problem }: HostileProgram) => {
  const found = problems.get(problem)
  if (found === undefined) throw new Error(`${name} is for ${problem}, which is not bundled`)
  return found
}

const taskOf = (program: HostileProgram): Task => ({
  key: createHash('sha256').update(program.name).digest('hex'),
  candidate: {
    ...{ set: 'hostile', problem: program.problem, name: program.name },
    ...{ source: program.source, origin: program.path },
  },
  problem: problemOf(program).run,
})

const verdictsOf = async (of: readonly HostileProgram[], isTimed: boolean): Promise<Map<string, Measurement>> => {
  const measurements = new Map<string, Measurement>()
  await runCandidates({
    ground: { ...ground, host: marked(ground.host, MARK) },
    ...{ plan, isTimed, tasks: of.map(taskOf), prepare: prepareScript, before: NOTHING_BEFORE },
    draws: async (id, draws) => generator.draw(problems.get(id)?.loaded.moduleFile ?? '', draws),
    onLine: (line) => {
      if (line.kind === 'measurement') measurements.set(line.key, line)
    },
    onEvent: () => undefined,
    signal: new AbortController().signal,
  })
  return new Map(
    of.flatMap((one) => {
      const measurement = measurements.get(taskOf(one).key)
      return measurement === undefined ? [] : [[one.name, measurement] as const]
    }),
  )
}

/** What does not need timing to be told: a program whose attack is on the score has right answers, and that is enough. */
const isTimedHere = ({ expected, isSettledByTiming }: HostileProgram): boolean =>
  isSettledByTiming && expected !== 'neutralised'

describe('the corpus', () => {
  it('is large, and has honest controls', () => {
    const controls = programs.filter(({ group }) => group === 'controls')
    expect(programs.length - controls.length).toBeGreaterThanOrEqual(130)
    expect(controls.length).toBeGreaterThanOrEqual(14)
    expect(controls.filter(({ expected }) => expected !== 'accepted')).toEqual([])
  })

  it('names problems and twins that exist', () => {
    const twins = programs.flatMap((program) =>
      program.twin === undefined ? [] : [join(BUNDLED_PROBLEMS, program.problem, program.twin)],
    )
    expect(programs.map(problemOf)).toHaveLength(programs.length)
    expect(twins.length).toBeGreaterThan(0)
    expect(twins.filter((twin) => !existsSync(twin))).toEqual([])
  })
})

describe.each([
  { stage: 'correctness', isTimed: false },
  { stage: 'timing', isTimed: true },
])('hostile programs, as settled by $stage', ({ isTimed }) => {
  const chosen = programs.filter((program) => isTimedHere(program) === isTimed)
  let seen = new Map<string, Measurement>()
  let left: readonly number[] = []
  beforeAll(async () => {
    seen = await verdictsOf(chosen, isTimed)
    left = marks(MARK)
  }, 300_000)

  it.each(chosen.map((program) => ({ name: program.name, program })))('$name', ({ name, program }) => {
    const verdict = seen.get(name)?.verdict
    const isMeant = verdict !== undefined && verdictsMeant(program).includes(verdict.kind)
    expect(isMeant ? [] : [verdict]).toEqual([])
  })

  it('leave no process behind', () => {
    expect(chosen.length).toBeGreaterThan(0)
    expect(left).toEqual([])
  })
})
