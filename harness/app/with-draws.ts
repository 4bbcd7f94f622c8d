import { openGenerator } from '../corpus/generator.ts'
import type { LoadedProblem } from '../corpus/load-corpus.ts'
import { CorpusError } from '../model/errors.ts'
import type { Draws } from '../run/draws.ts'

/** Opens the thread that builds inputs of these problems, and closes it when `use` has ended, however it ended. */
export const withDraws = async <T>(
  problems: readonly LoadedProblem[],
  use: (draws: Draws) => Promise<T>,
): Promise<T> => {
  const generator = openGenerator()
  const modules = new Map(problems.map(({ problem, moduleFile }) => [problem.card.id, moduleFile]))
  try {
    return await use(async (problem, draws) => {
      const moduleFile = modules.get(problem)
      if (moduleFile === undefined) throw new CorpusError(`problem ${problem} is not among those loaded`)
      return generator.draw(moduleFile, draws)
    })
  } finally {
    await generator.close()
  }
}
