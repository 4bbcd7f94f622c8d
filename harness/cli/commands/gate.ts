import { appendFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { gate } from '../../app/gate.ts'
import { makeRunFolder } from '../../app/run-folder.ts'
import { writeWhole } from '../../app/write-whole.ts'
import type { GateResult } from '../../model/gate.ts'
import { recordPath } from '../../record/read-record.ts'
import { ciOf } from '../ci.ts'
import { requireKnown } from '../conclude.ts'
import type { Console } from '../console.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { gateAnnotations, gateMarkdown, gateText } from '../gate-summary.ts'
import { parseOptions, type CliOptions } from '../options.ts'
import type { AddCommand } from './command.ts'

const DESCRIPTION = `Compares a stored run with the run of the base commit, candidate by candidate: improved, regressed, unchanged,
inconclusive, new or missing. Both were paired with the same canonical solutions, so that ratios compare, also across
machines. Executes no candidate. Writes gate.json and gate.md, and adds to $GITHUB_STEP_SUMMARY where that is set.`

const EXAMPLES = `
Examples:
  $ effbench gate runs/now --baseline runs/base
  $ effbench gate runs/now --baseline runs/base --minimal-change 10% --fail-below pass@1=0.9
  $ effbench gate runs/now --fail-below eff@1=0.8

Exit codes: 0 met, 1 something regressed or a threshold is not met, 2 usage error, 3 inconclusive: the baseline is empty,
torn or of another version, plan or problem, or too much stays open.`

const CODES: Readonly<Record<GateResult['status'], ExitCode>> = {
  ...{ met: EXIT.done, 'not-met': EXIT.gateNotMet, inconclusive: EXIT.fault },
}

const execute = async (path: string, options: CliOptions, console: Console): Promise<ExitCode> => {
  await requireKnown(options)
  const file = recordPath(path)
  const { baseline, failBelow, k, minimalChange, falseDiscoveries } = options
  const result = await gate({ run: file, baseline, thresholds: failBelow, k, minimalChange, falseDiscoveries })
  const folder = makeRunFolder(options.out ?? dirname(file))
  const [json, markdown] = [`${JSON.stringify(result, undefined, 2)}\n`, gateMarkdown(result)]
  writeWhole(join(folder, 'gate.json'), json)
  writeWhole(join(folder, 'gate.md'), markdown)
  const { summaryFile, hasAnnotations } = ciOf(process.env)
  if (summaryFile !== undefined) appendFileSync(summaryFile, `${markdown}\n`)
  if (hasAnnotations) for (const annotation of gateAnnotations(result)) console.say(annotation)
  console.result(options.json === true ? json : gateText(result, { color: console.resultColor }))
  return CODES[result.status]
}

export const addGate: AddCommand = (program, { console, end }) => {
  program
    .command('gate')
    .summary('compare a stored run with that of the base commit, and fail when it is slower')
    .description(DESCRIPTION)
    .argument('<run>', "a run's folder, or its record.jsonl")
    .option('--baseline <run>', 'the run to compare with')
    .option('--fail-below <metric=value...>', 'not met when a set scores below, such as eff@1=0.8')
    .option('--minimal-change <x%>', 'smallest change of time that matters (default: 5%)')
    .option('--false-discoveries <x%>', 'share of the changes called that may be none (default: 1%)')
    .option('--k <list>', 'k of pass@k and eff@k, separated by commas (default: 1)')
    .option('--out <folder>', "where to write gate.json and gate.md (default: the run's folder)")
    .option('--json', 'print the result as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, given: unknown) => end(await execute(path, parseOptions(given), console)))
}
