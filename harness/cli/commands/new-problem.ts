import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { extname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

import { scaffold } from '../../corpus/scaffold.ts'
import { UsageError } from '../../model/errors.ts'
import { ProblemId } from '../../model/ids.ts'
import { EXIT } from '../exit-code.ts'
import { parseOptions } from '../options.ts'
import type { AddCommand } from './command.ts'

/** In the repository a problem imports the module itself; elsewhere the package, as nothing else is in reach. */
const authorModule = (folder: string): string => {
  if (extname(import.meta.url) !== '.ts') return 'effbench/author'
  const module = fileURLToPath(new URL('../../author.ts', import.meta.url))
  return relative(folder, module).split(sep).join('/')
}

export const addNewProblem: AddCommand = (program, { console, end }) => {
  program
    .command('new')
    .summary('begin a problem of your own')
    .description('Begins something new.')
    .command('problem')
    .summary('begin a problem')
    .description(
      'Makes the folder of a problem that is still to be written. "effbench verify" then says, step by step, what it\n' +
        'lacks, until nothing is left.',
    )
    .argument('<id>', 'lower-case words joined by hyphens, such as two-sum')
    .option('--problems <folder>', 'folder of problems (default: problems)')
    .action((id: string, given: unknown) => {
      const options = parseOptions(given)
      const parsed = ProblemId.safeParse(id)
      if (!parsed.success) throw new UsageError(`"${id}" names no problem: ${parsed.error.issues[0]?.message ?? ''}`)
      const root = options.problems ?? 'problems'
      const folder = resolve(root, id)
      if (existsSync(folder)) throw new UsageError(`${join(root, id)} is there already; choose another id`)
      for (const name of ['references', 'wrong']) mkdirSync(join(folder, name), { recursive: true })
      const files = scaffold(id, authorModule(folder))
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
      for (const name of Object.keys(files)) console.result(join(root, id, name))
      console.result(`next: effbench verify ${id} --problems ${root}`)
      end(EXIT.done)
    })
}
