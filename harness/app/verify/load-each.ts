import { join } from 'node:path'

import { loadProblem, type LoadedProblem } from '../../corpus/load-corpus.ts'
import { CorpusError } from '../../model/errors.ts'
import { fault, type Finding } from './finding.ts'

/** Problems that could be loaded, and what is wrong with the others. */
export interface Loads {
  readonly problems: readonly LoadedProblem[]
  readonly faults: readonly Finding[]
}

/** Mistakes are joined by semicolons and begin with a field; a semicolon within one is followed by a remedy. */
const BETWEEN_MISTAKES = /; (?=[a-z]+(?:\.|\[\d|: ))/i

/** A path of this machine says nothing to a reader who knows the problem. */
const withoutFolder = (message: string, folder: string): string => message.replaceAll(`${folder}/`, '')

/** Loads each problem by itself, so that one that is not finished does not keep the others from being looked at. */
export const loadEach = async (root: string, ids: readonly string[]): Promise<Loads> => {
  const problems: LoadedProblem[] = []
  const faults: Finding[] = []
  for (const id of ids.toSorted()) {
    const folder = join(root, id)
    try {
      problems.push(await loadProblem(folder))
    } catch (cause) {
      if (!(cause instanceof CorpusError)) throw cause
      const [first = '', ...others] = withoutFolder(cause.message, folder)
        .replace(/^problem\.ts: problem [^:]+: /, '')
        .split(BETWEEN_MISTAKES)
      // One mistake a line: an author mends them one by one.
      faults.push(...[first, ...others].map((says) => fault(id, 'definition', says)))
    }
  }
  return { problems, faults }
}
