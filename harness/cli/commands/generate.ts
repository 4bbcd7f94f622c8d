import { join } from 'node:path'

import { generate, requestsFor, setNameOf } from '../../app/generate.ts'
import { RUNS_FOLDER } from '../../app/run-folder.ts'
import type { Prompt } from '../../model/generation.ts'
import type { Console } from '../console.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { onInterruption } from '../interruption.ts'
import { addModelOptions, askingOf, KEY_WORDS, modelChoice } from '../model-options.ts'
import { parseOptions, type CliOptions } from '../options.ts'
import { chooseProblems } from '../problem-choice.ts'
import { sayMissingAnswers, saySpending } from '../progress/generation-words.ts'
import type { AddCommand } from './command.ts'

const EXAMPLES = `
Examples:
  $ effbench generate --model qwen2.5-coder --base-url http://localhost:11434/v1 --n 5 --temperature 0.8
  $ effbench generate --model m --base-url https://host/v1 --template fast --only two-sum,lru-cache --out answers
  $ effbench generate --model m --base-url https://host/v1 --dry-run      see the prompts, pay for nothing
  $ effbench run answers/m.jsonl                                          score what came
${KEY_WORDS}

Exit codes: 0 all answers are there, 2 usage error or a server that refuses, 3 some answers could not be had,
130 interrupted.`

const sayPrompt = (prompt: Prompt): string =>
  prompt.kind === 'completion'
    ? prompt.text
    : [
        ...(prompt.system === undefined ? [] : [`=== system ===\n${prompt.system}`]),
        ...prompt.turns.map(({ role, text }) => `=== ${role} ===\n${text}`),
      ].join('\n\n')

const execute = async (options: CliOptions, console: Console): Promise<ExitCode> => {
  const choice = modelChoice(options)
  const problems = await chooseProblems(options, options.only)
  const asked = requestsFor(problems, choice)
  if (options.dryRun === true) {
    const once = asked.filter(({ request }) => request.draw === 1)
    console.result(once.map(({ problem, request }) => `# ${problem}\n\n${sayPrompt(request.prompt)}`).join('\n\n'))
    return EXIT.done
  }
  const folder = options.out ?? join(RUNS_FOLDER, `answers-${setNameOf(choice.model)}`)
  const interruption = onInterruption(console.say, 'stopping: answers on their way are paid, and waited for')
  try {
    const generation = await generate({
      asked,
      choice,
      folder,
      asking: askingOf(options, console, interruption.signal),
    })
    const { file, spending, isInterrupted } = generation
    if (options.json === true) console.result(JSON.stringify({ file: file ?? null, ...spending }, undefined, 2))
    else if (file !== undefined) console.result(file)
    if (options.quiet !== true) console.say(saySpending(spending))
    const missing = sayMissingAnswers(generation)
    if (missing === undefined) return EXIT.done
    console.say(missing)
    return isInterrupted ? EXIT.interrupted : EXIT.fault
  } finally {
    interruption.dispose()
  }
}

export const addGenerate: AddCommand = (program, { console, end }) => {
  const command = program
    .command('generate')
    .summary("get a model's answers, in the form that run reads")
    .description(
      'Asks a model for solutions of the problems and writes its answers to <out>/<model>.jsonl. No answer is paid for\n' +
        'twice: those that were had before come from the cache, also after a crash.',
    )
  addModelOptions(command)
    .option('--problems <folder>', 'folder of problems (default: the bundled ones)')
    .option('--only <ids>', 'only these problems, separated by commas')
    .option('--out <folder>', 'where to write the answers (default: runs/answers-<model>)')
    .option('--dry-run', 'print the prompts, and ask nothing')
    .option('--json', 'print tokens and cost as JSON')
    .option('--quiet', 'no progress')
    .addHelpText('after', EXAMPLES)
    .action(async (given: unknown) => end(await execute(parseOptions(given), console)))
}
