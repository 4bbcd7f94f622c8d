import { promptText } from '../../app/prompt.ts'
import { EXIT } from '../exit-code.ts'
import { parseOptions } from '../options.ts'
import { chooseProblems } from '../problem-choice.ts'
import type { AddCommand } from './command.ts'

export const addPrompt: AddCommand = (program, { console, end }) => {
  program
    .command('prompt')
    .summary('print what a model is given for a problem')
    .description('Prints the statement and the rules candidates are held to, ready to be given to a model.')
    .argument('<id>', 'a problem, as "effbench list" names it')
    .option('--problems <folder>', 'folder of problems (default: the bundled ones)')
    .action(async (id: string, given: unknown) => {
      const [loaded] = await chooseProblems(parseOptions(given), [id])
      if (loaded !== undefined) console.result(promptText(loaded))
      end(EXIT.done)
    })
}
