import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { BUNDLED_PROBLEMS } from '../../harness/app/package-root.ts'
import { loadProblem, type LoadedProblem } from '../../harness/corpus/load-corpus.ts'
import { readHostilePrograms, type HostileProgram } from '../../test/run/hostile-programs.ts'

/** The honest slow code that a program is compared with, and where it lies. */
export interface Twin {
  readonly name: string
  readonly problem: string
  readonly path: string
  readonly source: string
}

/** What the bench is about. Several programs may share a twin. */
export interface Subjects {
  readonly programs: readonly HostileProgram[]
  readonly problems: readonly LoadedProblem[]
  readonly twins: ReadonlyMap<string, Twin>
}

/** Names a twin among candidates and outcomes. */
export const twinKey = ({ problem, twin }: Pick<HostileProgram, 'problem' | 'twin'>): string => `${problem}/${twin}`

/** The programs whose name begins with `only`, their problems and their twins. */
export const loadSubjects = async (only: string): Promise<Subjects> => {
  const programs = readHostilePrograms().filter(({ name }) => name.startsWith(only))
  const folders = [...new Set(programs.map(({ problem }) => join(BUNDLED_PROBLEMS, problem)))]
  const problems = await Promise.all(folders.map(loadProblem))
  const twins = new Map<string, Twin>()
  for (const { problem, twin } of programs) {
    if (twin === undefined) continue
    const path = join(BUNDLED_PROBLEMS, problem, twin)
    const name = twinKey({ problem, twin })
    twins.set(name, { name, problem, path, source: readFileSync(path, 'utf8') })
  }
  return { programs, problems, twins }
}

/** Some of the programs, with the problems and twins that they need. */
export const withPrograms = (of: Subjects, names: ReadonlySet<string>): Subjects => {
  const programs = of.programs.filter(({ name }) => names.has(name))
  const wanted = new Set(programs.map(({ problem }) => problem))
  const twins = new Set(programs.map(twinKey))
  return {
    programs,
    problems: of.problems.filter(({ problem }) => wanted.has(problem.card.id)),
    twins: new Map(of.twins.entries().filter(([name]) => twins.has(name))),
  }
}
