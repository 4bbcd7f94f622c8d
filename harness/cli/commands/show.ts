import { EXIT } from '../exit-code.ts'
import { parseOptions } from '../options.ts'
import { chooseProblems } from '../problem-choice.ts'
import type { AddCommand } from './command.ts'

export const addShow: AddCommand = (program, { console, end }) => {
  program
    .command('show')
    .summary('show a problem: statement, levels, references')
    .description('Shows a problem: its statement, what it separates, its levels, families and references.')
    .argument('<id>', 'a problem, as "effbench list" names it')
    .option('--problems <folder>', 'folder of problems (default: the bundled ones)')
    .action(async (id: string, given: unknown) => {
      const [loaded] = await chooseProblems(parseOptions(given), [id])
      if (loaded !== undefined) {
        const { levels, families, references, stresses, version, source, category, difficulty, tags } =
          loaded.problem.card
        const sizes = levels.map(({ name, size, hardness }) => `${name} n = ${size} (weight ${hardness})`)
        const growths = Object.entries(references).map(([name, growth]) => `${name}: ${growth}`)
        console.result(
          [
            loaded.statement.trim(),
            '',
            `Separates:  ${stresses}`,
            `Levels:     ${sizes.join(', ')}`,
            `Families:   ${families.join(', ')}`,
            `References: ${growths.join(', ')}`,
            `Kind:       ${[category, difficulty, ...tags].filter((word) => word !== undefined).join(', ')}`,
            [
              `Version ${version}`,
              source.kind,
              source.licence,
              ...(source.author === undefined ? [] : [source.author]),
            ].join(', '),
          ].join('\n'),
        )
      }
      end(EXIT.done)
    })
}
