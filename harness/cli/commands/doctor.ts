import { sayIsolation, sayMachine, sayMissingIsolation } from '../../../reports/wording/machine.ts'
import { adviseOn, sayNoise } from '../../../reports/wording/noise.ts'
import { withGround } from '../../app/ground.ts'
import { machineNoise } from '../../app/machine-noise.ts'
import { BUNDLED_PROBLEMS } from '../../app/package-root.ts'
import { loadCorpus } from '../../corpus/load-corpus.ts'
import type { Machine } from '../../model/isolation.ts'
import type { MachineNoise } from '../../model/machine-noise.ts'
import { EXIT } from '../exit-code.ts'
import { parseOptions } from '../options.ts'
import type { AddCommand } from './command.ts'

/** Of middling length, and with little memory: what varies on it is the machine. */
const NOISE_PROBLEM = 'merge-intervals'

const sayGround = (machine: Machine): string[] => {
  const lines = sayMachine(machine).map(({ words, isQuiet }) => `${isQuiet ? 'ok ' : '!! '} ${words}`)
  const missing = sayMissingIsolation(machine).map(({ lack, remedy }) => `    ${lack}\n      remedy: ${remedy}`)
  return [sayIsolation(machine), ...missing, ...lines]
}

const sayFindings = (machine: Machine, noise: MachineNoise): string[] => {
  const advice = adviseOn(machine, noise)
  return [
    '',
    'Noise now:',
    ...sayNoise(noise).map((words) => `    ${words}`),
    '',
    advice.length === 0 ? 'Nothing here would make it better.' : 'What would help, most first:',
    ...advice.map((words, index) => `${String(index + 1).padStart(3)}. ${words}`),
  ]
}

export const addDoctor: AddCommand = (program, { console, end }) => {
  program
    .command('doctor')
    .summary('what this machine can do: isolation, pinning, clocks, noise, each with the remedy')
    .description(
      'Probes how well candidates can be shut in and timed on this machine, measures its noise for ten seconds, and says\n' +
        'what would help, in order of effect.',
    )
    .option('--no-noise', 'leave the measuring of noise out')
    .option('--json', 'print the findings as JSON')
    .action(async (given: unknown) => {
      const options = parseOptions(given)
      const isMeasured = options.noise !== false
      if (isMeasured && options.json !== true) console.say('measuring the noise of this machine, about ten seconds')
      const [loaded] = await loadCorpus(BUNDLED_PROBLEMS, [NOISE_PROBLEM])
      const { machine, noise } = await withGround({}, async (ground) => ({
        machine: ground.machine,
        noise: isMeasured && loaded !== undefined ? await machineNoise(ground, loaded) : undefined,
      }))
      if (options.json === true) {
        console.result(JSON.stringify(noise === undefined ? machine : { ...machine, noise }, undefined, 2))
      } else
        console.result([...sayGround(machine), ...(noise === undefined ? [] : sayFindings(machine, noise))].join('\n'))
      end(EXIT.done)
    })
}
