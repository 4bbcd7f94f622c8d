import { sayIsolation, sayMachine, sayMissingIsolation } from '../../../reports/wording/machine.ts'
import { withGround } from '../../app/ground.ts'
import { EXIT } from '../exit-code.ts'
import { parseOptions } from '../options.ts'
import type { AddCommand } from './command.ts'

export const addDoctor: AddCommand = (program, { console, end }) => {
  program
    .command('doctor')
    .summary('what this machine can do: isolation, pinning, clocks, each with the remedy')
    .description('Probes how well candidates can be shut in and timed on this machine, and says what would help.')
    .option('--json', 'print the findings as JSON')
    .action(async (given: unknown) => {
      const options = parseOptions(given)
      const machine = await withGround({}, async (ground) => ground.machine)
      if (options.json === true) console.result(JSON.stringify(machine, undefined, 2))
      else {
        const lines = sayMachine(machine).map(({ words, isQuiet }) => `${isQuiet ? 'ok ' : '!! '} ${words}`)
        const missing = sayMissingIsolation(machine).map(({ lack, remedy }) => `    ${lack}\n      remedy: ${remedy}`)
        console.result([sayIsolation(machine), ...missing, ...lines].join('\n'))
      }
      end(EXIT.done)
    })
}
