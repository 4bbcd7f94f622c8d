import { dirname } from 'node:path'

import { makeRunFolder } from '../../app/run-folder.ts'
import { readRecord, recordPath } from '../../record/read-record.ts'
import { conclude, requireKnown } from '../conclude.ts'
import { parseOptions } from '../options.ts'
import type { AddCommand } from './command.ts'

export const addReport: AddCommand = (program, { console, end }) => {
  program
    .command('report')
    .summary('score a stored run again and write its reports')
    .description('Scores the record of a run with the metrics of today and writes the reports. Executes no candidate.')
    .argument('<run>', "a run's folder, or its record.jsonl")
    .option('--k <list>', 'k of pass@k and eff@k, separated by commas (default: 1)')
    .option('--metrics <names>', 'only these metrics, separated by commas (default: all; see effbench metrics)')
    .option('--out <folder>', "where to write the reports (default: the run's folder)")
    .option('--format <names>', 'reports to write, separated by commas (default: all that are files)')
    .option('--fail-below <metric=value...>', 'exit 1 when a set scores below, such as eff@1=0.8')
    .option('--json', 'print the result as JSON')
    .option('--quiet', 'only the result')
    .action(async (path: string, given: unknown) => {
      const options = parseOptions(given)
      await requireKnown(options)
      const file = recordPath(path)
      const record = readRecord(file)
      const folder = makeRunFolder(options.out ?? dirname(file))
      end(await conclude({ record, folder, options, console }))
    })
}
