import { Command } from 'commander'

import { effbenchVersion } from '../app/package-root.ts'
import type { AddCommand } from './commands/command.ts'
import { addCompare } from './commands/compare.ts'
import { addComplexity } from './commands/complexity.ts'
import { addDoctor } from './commands/doctor.ts'
import { addEval } from './commands/eval.ts'
import { addFeedback } from './commands/feedback.ts'
import { addGenerate } from './commands/generate.ts'
import { addGate } from './commands/gate.ts'
import { addList } from './commands/list.ts'
import { addMerge } from './commands/merge.ts'
import { addMetrics } from './commands/metrics.ts'
import { addNewProblem } from './commands/new-problem.ts'
import { addPrompt } from './commands/prompt.ts'
import { addRefine } from './commands/refine.ts'
import { addReport } from './commands/report.ts'
import { addRun } from './commands/run.ts'
import { addShow } from './commands/show.ts'
import { addVerify } from './commands/verify.ts'
import { processConsole, type Console } from './console.ts'
import { EXIT, endOf, type ExitCode } from './exit-code.ts'

const COMMANDS: readonly AddCommand[] = [
  addRun,
  addCompare,
  addComplexity,
  addList,
  addShow,
  addMetrics,
  addPrompt,
  addVerify,
  addNewProblem,
  addReport,
  addMerge,
  addGate,
  addGenerate,
  addEval,
  addFeedback,
  addRefine,
  addDoctor,
]

const EXAMPLES = `
Examples:
  $ effbench run samples.jsonl                     score a model's completions
  $ effbench compare mine.ts --problem two-sum     compare your code with the canonical solution
  $ effbench list                                  see the problems
  $ effbench doctor                                see what this machine can do

Every command explains itself: effbench run --help`

/** What commander says of a mistyped command line, such as `error: …` and `(Did you mean run?)`, in one line of ours. */
const sayMistake = (text: string): string => {
  const [what = '', hint] = text
    .replace(/^error: /, '')
    .trim()
    .replace(/\.$/, '')
    .split('\n')
  const help = '"effbench --help" shows what there is'
  return `effbench: ${what}; ${hint === undefined ? help : hint.replace(/^\(Did (.*)\)$/, 'did $1')}`
}

/** Runs one command line. Resolves to the exit code; nothing is thrown. */
const main = async (words: readonly string[], console: Console): Promise<ExitCode> => {
  let code: ExitCode = EXIT.done
  const program = new Command('effbench')
    .description('Scores how efficient TypeScript code is, above all code written by language models.')
    .version(effbenchVersion(), '--version', 'print the version')
    .helpOption('--help', 'show this help')
    .showSuggestionAfterError(true)
    .configureOutput({ outputError: (text) => console.say(sayMistake(text)) })
    .exitOverride()
    .addHelpText('after', EXAMPLES)
  for (const add of COMMANDS) {
    add(program, {
      console,
      end: (ended) => {
        code = ended
      },
    })
  }
  try {
    await program.parseAsync(words, { from: 'user' })
    return code
  } catch (error) {
    const ended = endOf(error)
    if (ended.message !== undefined) console.say(`effbench: ${ended.message}`)
    return ended.code
  }
}

// A reader that has seen enough, such as `head`, closes the pipe: there is no one left to tell.
process.stdout.on('error', (error: Error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(EXIT.done)
  throw error
})

process.exitCode = await main(process.argv.slice(2), processConsole())
