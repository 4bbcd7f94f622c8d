import { UsageError } from '../model/errors.ts'
import type { ProblemCard } from '../model/problem.ts'
import { squash } from './squash.ts'
import { didYouMean, suggest } from './suggest.ts'

export interface ProblemFinder {
  /** The problem a name stands for, if any. */
  readonly find: (name: string) => ProblemCard | undefined
  /** The same, or a UsageError that says where the name was read and which ids are near. */
  readonly require: (name: string, where: string) => ProblemCard
}

/**
 * Finds problems by what people call them: the id, the id behind a prefix (`effbench/two-sum`), or the id in other
 * casing (`TwoSum`, `two_sum`). Where two ids differ only in punctuation, only the exact id will do.
 */
export const problemFinder = (problems: readonly ProblemCard[]): ProblemFinder => {
  const byId = new Map(problems.map((problem) => [problem.id, problem]))
  const bySquashed = new Map<string, ProblemCard | undefined>()
  for (const problem of problems) {
    const key = squash(problem.id)
    bySquashed.set(key, bySquashed.has(key) ? undefined : problem)
  }
  const bare = (name: string): string => name.slice(name.lastIndexOf('/') + 1)
  const find = (name: string): ProblemCard | undefined =>
    byId.get(name) ?? byId.get(bare(name)) ?? bySquashed.get(squash(bare(name)))
  return {
    find,
    require: (name, where) => {
      const problem = find(name)
      if (problem !== undefined) return problem
      const near = suggest({ word: bare(name).replaceAll('_', '-'), among: [...byId.keys()] })
      const remedy = near.length > 0 ? didYouMean(near) : '; "effbench list" shows the ids'
      throw new UsageError(`${where}: there is no problem "${shown(name)}"${remedy}`)
    },
  }
}

/** A name as long as a line is no name; the message stays one line. */
const shown = (name: string): string => JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name).slice(1, -1)
