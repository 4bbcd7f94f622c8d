import { EXIT } from '../exit-code.ts'
import { parseOptions } from '../options.ts'
import { chooseProblems } from '../problem-choice.ts'
import type { AddCommand } from './command.ts'

export const addList: AddCommand = (program, { console, end }) => {
  program
    .command('list')
    .summary('list the problems')
    .description('Lists the problems with their entry point, tags and what each separates.')
    .option('--problems <folder>', 'folder of problems (default: the bundled ones)')
    .option('--json', 'print the problems as JSON')
    .action(async (given: unknown) => {
      const options = parseOptions(given)
      const cards = (await chooseProblems(options)).map(({ problem }) => problem.card)
      if (options.json === true) console.result(JSON.stringify(cards, undefined, 2))
      else
        for (const card of cards)
          console.result(
            `${card.id}\n    ${card.entry.name}  [${card.tags.join(', ')}]\n    separates: ${card.stresses}`,
          )
      end(EXIT.done)
    })
}
