import { createHash } from 'node:crypto'

import { keepSettings } from '../../app/eval.ts'
import { refine } from '../../app/refine.ts'
import { runPlan } from '../../app/run-plan.ts'
import { score } from '../../app/score.ts'
import { wallClockNow } from '../../host/clock.ts'
import { conclude, requireKnown } from '../conclude.ts'
import type { Console } from '../console.ts'
import { evalFolder, evalSettings } from '../eval-settings.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { addModelOptions, askingOf, KEY_WORDS, modelChoice } from '../model-options.ts'
import { parseOptions, type CliOptions } from '../options.ts'
import { chooseProblems, problemsFolder, requireLevels } from '../problem-choice.ts'
import { sayMissingAnswers } from '../progress/generation-words.ts'
import { requiredIsolation } from '../required-isolation.ts'
import { roundsTable, type ScoredRound } from '../rounds-table.ts'
import { watched } from '../watched.ts'
import type { AddCommand } from './command.ts'

const EXAMPLES = `
Examples:
  $ effbench refine --model qwen2.5-coder --base-url http://localhost:11434/v1 --rounds 4
  $ effbench refine --model m --base-url https://host/v1 --only lru-cache --precision quick --out runs/loop
${KEY_WORDS}
Broken off at any moment, the same command goes on.

Exit codes: 0 all rounds are done, 2 usage or problem error or a server that refuses, 3 the harness failed or some answers
could not be had, 130 interrupted.`

/** The first answers and two more. */
const ROUNDS = 3

/** A seed of each round's own, so that an answer cannot be fitted to the inputs that it was told. */
const seedOf = (seed: string | undefined, round: number): string | undefined =>
  seed === undefined ? undefined : createHash('sha256').update(`${seed}/${round}`).digest('hex').slice(0, seed.length)

const execute = async (options: CliOptions, console: Console): Promise<ExitCode> => {
  await requireKnown(options)
  const choice = modelChoice(options)
  const problems = await chooseProblems(options, options.only)
  requireLevels(problems, options.levels)
  const settings = evalSettings(choice, options)
  const folder = options.out ?? evalFolder('refine', choice, settings)
  keepSettings(folder, 'refine.json', settings)
  const watch = { isQuiet: options.quiet === true, console, meanwhile: 'stopping: what was had and measured is kept' }
  const rounds = options.rounds ?? ROUNDS
  const refinement = await watched(watch, ({ progress, signal }) =>
    refine({
      ...{ folder, choice, rounds, asking: askingOf(options, console, signal) },
      running: (round) => ({
        ...{ problems, problemsFolder: problemsFolder(options), startedAt: wallClockNow(), signal },
        plan: runPlan({ ...options, seed: seedOf(options.seed, round), precision: options.precision ?? 'standard' }),
        requireIsolation: requiredIsolation(options, { isBundled: false }),
        onEvent: progress.onEvent,
      }),
      onRound: (round) => {
        if (options.quiet !== true) console.say(`round ${round} of ${rounds}`)
      },
    }),
  )
  const scored: ScoredRound[] = []
  let code: ExitCode = EXIT.done
  for (const { round, folder: place, record } of refinement.rounds) {
    const ended = await conclude({
      record,
      folder: place,
      options: { ...options, json: false },
      console,
      printed: 'none',
    })
    if (ended !== EXIT.done) code = ended
    scored.push({ round, scores: await score(record, options) })
  }
  const told = scored.map(({ round, scores }) => ({ round, sets: scores.sets }))
  console.result(
    options.json === true
      ? JSON.stringify({ rounds: told }, undefined, 2)
      : roundsTable(scored, { color: console.resultColor }),
  )
  const { broken } = refinement
  if (broken === undefined) return code
  console.say(
    broken.kind === 'run' ? 'interrupted; the same command goes on' : (sayMissingAnswers(broken.generation) ?? ''),
  )
  return broken.kind === 'run' || broken.generation.isInterrupted ? EXIT.interrupted : EXIT.fault
}

export const addRefine: AddCommand = (program, { console, end }) => {
  const command = program
    .command('refine')
    .summary('let a model improve its answers round by round, and score each round')
    .description(
      'Asks a model for solutions, runs them, tells the model what became of each (see "effbench feedback"), and asks\n' +
        'again, round by round. Prints the score of every round and writes its reports.',
    )
  addModelOptions(command)
    .option('--rounds <r>', 'rounds in all, the first answers among them (default: 3)')
    .option('--problems <folder>', 'folder of problems (default: the bundled ones)')
    .option('--only <ids>', 'only these problems, separated by commas')
    .option('--levels <names>', 'only these levels, separated by commas')
    .option('--precision <preset>', 'quick, standard or rigorous (default: standard)')
    .option('--also <list>', 'observe also: certificate, references, memory, repeated, growth (default: by precision)')
    .option('--k <list>', 'k of pass@k and eff@k, separated by commas (default: 1)')
    .option('--seed <hex>', "what every round's seed derives from; random unless given")
    .option('--out <folder>', 'folder of the rounds (default: runs/refine-<model>-<hash of the settings>)')
    .option('--format <names>', 'reports to write for each round, separated by commas (default: all that are files)')
    .option('--require-isolation <level>', 'fail unless candidates are shut in at this level, 1 to 4 (CI: 3)')
    .option('--json', 'print the rounds as JSON')
    .option('--quiet', 'no progress')
    .addHelpText('after', EXAMPLES)
    .action(async (given: unknown) => end(await execute(parseOptions(given), console)))
}
