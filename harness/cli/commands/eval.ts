import { checkTypes } from '../../app/check-types.ts'
import { evaluate, keepSettings } from '../../app/eval.ts'
import { requestsFor } from '../../app/generate.ts'
import { runPlan } from '../../app/run-plan.ts'
import { wallClockNow } from '../../host/clock.ts'
import { conclude, requireKnown } from '../conclude.ts'
import type { Console } from '../console.ts'
import { evalFolder, evalSettings } from '../eval-settings.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { addModelOptions, askingOf, KEY_WORDS, modelChoice } from '../model-options.ts'
import { parseOptions, type CliOptions } from '../options.ts'
import { chooseProblems, problemsFolder, requireLevels } from '../problem-choice.ts'
import { sayMissingAnswers, saySpending } from '../progress/generation-words.ts'
import { requiredIsolation } from '../required-isolation.ts'
import { watched } from '../watched.ts'
import type { AddCommand } from './command.ts'

const EXAMPLES = `
Examples:
  $ effbench eval --model qwen2.5-coder --base-url http://localhost:11434/v1
  $ effbench eval --model m --base-url https://host/v1 --n 10 --temperature 0.8 --k 1,10 --out runs/m
${KEY_WORDS}
Broken off at any moment, the same command goes on: no answer is paid for twice, no candidate measured twice.

Exit codes: 0 done, 1 a --fail-below was not met, 2 usage or problem error or a server that refuses, 3 the harness failed
or some answers could not be had, 130 interrupted.`

const execute = async (options: CliOptions, console: Console): Promise<ExitCode> => {
  await requireKnown(options)
  const choice = modelChoice(options)
  const problems = await chooseProblems(options, options.only)
  requireLevels(problems, options.levels)
  const asked = requestsFor(problems, choice)
  const settings = evalSettings(choice, options)
  const folder = options.out ?? evalFolder('eval', choice, settings)
  keepSettings(folder, 'eval.json', settings)
  const watch = { isQuiet: options.quiet === true, console, meanwhile: 'stopping: what was had and measured is kept' }
  const evaluation = await watched(watch, ({ progress, signal }) =>
    evaluate({
      ...{ folder, asked, choice, asking: askingOf(options, console, signal) },
      running: {
        ...{ problems, problemsFolder: problemsFolder(options), startedAt: wallClockNow(), signal },
        plan: runPlan({ ...options, precision: options.precision ?? 'standard' }),
        requireIsolation: requiredIsolation(options, { isBundled: false }),
        onEvent: progress.onEvent,
      },
    }),
  )
  const { generation } = evaluation
  if (generation !== undefined && options.quiet !== true) console.say(saySpending(generation.spending))
  if (evaluation.kind === 'incomplete') {
    console.say(sayMissingAnswers(evaluation.generation) ?? 'no answers')
    return evaluation.generation.isInterrupted ? EXIT.interrupted : EXIT.fault
  }
  const isInterrupted = evaluation.record.end?.interrupted === true
  const isTyped = options.typecheck === true && !isInterrupted
  const record = isTyped ? await checkTypes(evaluation.record, folder) : evaluation.record
  const code = await conclude({ record, folder, options, console })
  if (!isInterrupted) return code
  console.say('interrupted; the same command goes on')
  return EXIT.interrupted
}

export const addEval: AddCommand = (program, { console, end }) => {
  const command = program
    .command('eval')
    .summary('score a model: its answers, a run and the reports in one command')
    .description(
      'Asks a model for solutions of the problems, runs them as "effbench run" does, and writes the reports.\n' +
        'The same command goes on where it was broken off.',
    )
  addModelOptions(command)
    .option('--problems <folder>', 'folder of problems (default: the bundled ones)')
    .option('--only <ids>', 'only these problems, separated by commas')
    .option('--levels <names>', 'only these levels, separated by commas')
    .option('--precision <preset>', 'quick, standard or rigorous (default: standard)')
    .option('--target <±x%>', 'measure until intervals are this narrow, such as ±2%')
    .option('--budget <time>', 'spend no more than about this long on one candidate, such as 10s')
    .option('--also <list>', 'observe also: certificate, references, memory, repeated, growth (default: by precision)')
    .option('--v8 <mode>', 'predictable or default, which is noisier (default: predictable)')
    .option('--k <list>', 'k of pass@k and eff@k, separated by commas (default: 1)')
    .option('--seed <hex>', 'seed of all inputs; random unless given')
    .option('--out <folder>', 'folder of answers, run and reports (default: runs/eval-<model>-<hash of the settings>)')
    .option('--format <names>', 'reports to write, separated by commas (default: all that are files)')
    .option('--typecheck', 'report also what the TypeScript compiler says of each candidate; never a verdict')
    .option('--require-isolation <level>', 'fail unless candidates are shut in at this level, 1 to 4 (CI: 3)')
    .option('--require-certificate', 'exit 3 unless the run certifies its own precision')
    .option('--fail-below <metric=value...>', 'exit 1 when a set scores below, such as eff@1=0.8')
    .option('--json', 'print the result as JSON')
    .option('--quiet', 'no progress')
    .addHelpText('after', EXAMPLES)
    .action(async (given: unknown) => end(await execute(parseOptions(given), console)))
}
