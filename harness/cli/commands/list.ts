import { isSelected } from '../../corpus/select-problems.ts'
import { UsageError } from '../../model/errors.ts'
import type { ProblemCard } from '../../model/problem.ts'
import { EXIT } from '../exit-code.ts'
import { parseOptions } from '../options.ts'
import { chooseProblems } from '../problem-choice.ts'
import type { AddCommand } from './command.ts'

const sayCard = ({ id, entry, category, difficulty, tags, stresses }: ProblemCard): string => {
  const kind = [category, difficulty].filter((word) => word !== undefined).join(', ')
  return `${id}\n    ${entry.name}  ${kind === '' ? '' : `${kind}  `}[${tags.join(', ')}]\n    separates: ${stresses}`
}

/** A choice that leaves nothing is a mistake, and the words there are help to mend it. */
const nothing = (cards: readonly ProblemCard[]): UsageError => {
  const tags = [...new Set(cards.flatMap((card) => card.tags))].toSorted()
  return new UsageError(`no problem is of that kind; the tags are ${tags.join(', ')}`)
}

export const addList: AddCommand = (program, { console, end }) => {
  program
    .command('list')
    .summary('list the problems')
    .description('Lists the problems with their entry point, tags and what each separates.')
    .option('--problems <folder>', 'folder of problems (default: the bundled ones)')
    .option('--tag <words>', 'only those with one of these tags')
    .option('--stress <words>', 'only those whose inputs stress one of these, such as memory')
    .option('--category <names>', 'only classic or everyday ones')
    .option('--difficulty <names>', 'only easy, medium or hard ones')
    .option('--json', 'print the problems as JSON')
    .action(async (given: unknown) => {
      const options = parseOptions(given)
      const all = (await chooseProblems(options)).map(({ problem }) => problem.card)
      const cards = all.filter((card) => isSelected(card, options))
      if (options.json === true) console.result(JSON.stringify(cards, undefined, 2))
      else if (cards.length === 0) throw nothing(all)
      else for (const card of cards) console.result(sayCard(card))
      end(EXIT.done)
    })
}
