import { basename } from 'node:path'

import { complexity, type Complexity } from '../../app/complexity.ts'
import { withGround } from '../../app/ground.ts'
import { runPlan } from '../../app/run-plan.ts'
import { readCandidate } from '../../intake/collect.ts'
import { UsageError } from '../../model/errors.ts'
import { complexityTable } from '../complexity-table.ts'
import type { Console } from '../console.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { onInterruption } from '../interruption.ts'
import { parseOptions, type CliOptions } from '../options.ts'
import { chooseProblems } from '../problem-choice.ts'
import type { AddCommand } from './command.ts'

const EXAMPLES = `
Examples:
  $ effbench complexity mine.ts --problem two-sum
  $ effbench complexity a.ts b.ts --problem merge-intervals --json

Exit codes: 0 no file grows faster than the canonical as far as can be told, 1 some file does, or fails, 2 usage or
problem error, 3 the harness failed, 130 interrupted.`

const isGood = ({ outcome }: Complexity): boolean =>
  outcome.kind === 'observed' && outcome.summary.againstCanonical !== 'worse'

const execute = async (files: readonly string[], options: CliOptions, console: Console): Promise<ExitCode> => {
  if (options.problem === undefined)
    throw new UsageError('say which problem the code solves: --problem <id>; "effbench list" shows the ids')
  const [loaded] = await chooseProblems(options, [options.problem])
  if (loaded === undefined) throw new UsageError(`there is no problem "${options.problem}"`)
  const { card } = loaded.problem
  const candidates = await Promise.all(files.map((path) => readCandidate({ path, problem: card, set: basename(path) })))
  const interruption = onInterruption(console.say, 'stopping')
  try {
    const results = await withGround({ required: options.requireIsolation }, (ground) =>
      complexity({
        ...{ ground, loaded, candidates, signal: interruption.signal },
        plan: runPlan({ precision: 'quick', seed: options.seed }),
        onStep: (step) => {
          if (options.quiet !== true) console.say(`observing ${step}`)
        },
      }),
    )
    console.result(
      options.json === true
        ? JSON.stringify({ problem: card.id, results }, undefined, 2)
        : complexityTable(card.id, results, { color: console.resultColor }),
    )
    return results.every(isGood) ? EXIT.done : EXIT.gateNotMet
  } catch (cause) {
    if (!interruption.signal.aborted) throw cause
    return EXIT.interrupted
  } finally {
    interruption.dispose()
  }
}

export const addComplexity: AddCommand = (program, { console, end }) => {
  program
    .command('complexity')
    .summary('infer how your code grows with the size of the input')
    .description(
      'Infers the class of growth of one or more files from the code they execute and the time they take at doubling\n' +
        'sizes, and compares it with the declared class of the problem and with its canonical solution.',
    )
    .argument('<files...>', '.ts or .js files that solve the problem')
    .option('--problem <id>', 'the problem the files solve')
    .option('--problems <folder>', 'folder of problems (default: the bundled ones)')
    .option('--seed <hex>', 'seed of all inputs; random unless given')
    .option('--require-isolation <level>', 'fail unless candidates are shut in at this level, 1 to 4')
    .option('--json', 'print the result as JSON')
    .option('--quiet', 'no progress')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], given: unknown) => end(await execute(files, parseOptions(given), console)))
}
