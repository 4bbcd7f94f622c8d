import { resolve } from 'node:path'

import { BUNDLED_PROBLEMS } from '../app/package-root.ts'
import { listProblems, loadCorpus, type LoadedProblem } from '../corpus/load-corpus.ts'
import { didYouMean, suggest } from '../intake/suggest.ts'
import { UsageError } from '../model/errors.ts'
import type { CliOptions } from './options.ts'

export const problemsFolder = (options: Pick<CliOptions, 'problems'>): string =>
  resolve(options.problems ?? BUNDLED_PROBLEMS)

/** Throws UsageError, with what may have been meant, for an id that names no problem. */
export const requireIds = (folder: string, ids: readonly string[]): void => {
  const known = listProblems(folder)
  for (const id of ids) {
    if (known.includes(id)) continue
    const near = suggest({ word: id, among: known })
    throw new UsageError(
      `there is no problem "${id}"${near.length > 0 ? didYouMean(near) : '; "effbench list" shows the ids'}`,
    )
  }
}

/** The problems a command is about: those named, or all of the folder. */
export const chooseProblems = async (
  options: Pick<CliOptions, 'problems'>,
  ids?: readonly string[],
): Promise<LoadedProblem[]> => {
  const folder = problemsFolder(options)
  if (ids !== undefined) requireIds(folder, ids)
  return loadCorpus(folder, ids)
}

/** Throws UsageError when a level is named that some problem does not have. */
export const requireLevels = (problems: readonly LoadedProblem[], levels: readonly string[] | undefined): void => {
  for (const level of levels ?? []) {
    for (const { problem } of problems) {
      const names = problem.card.levels.map(({ name }) => name)
      if (!names.includes(level)) {
        throw new UsageError(`--levels: problem ${problem.card.id} has no level "${level}"; it has ${names.join(', ')}`)
      }
    }
  }
}
