import { merge } from '../../app/merge.ts'
import { UsageError } from '../../model/errors.ts'
import { conclude, requireKnown } from '../conclude.ts'
import { parseOptions } from '../options.ts'
import type { AddCommand } from './command.ts'

const DESCRIPTION = `Puts the shards of one run together: a record that is scored as if it had been made in one go. Ratios are merged, never
times: every problem comes whole from one shard, its canonical with it. Refuses shards of different versions, problems,
candidates or plans, shards that are there twice, and missing or interrupted ones.`

const EXAMPLES = `
Examples:
  $ effbench run samples.jsonl --seed 5eed5eed --shard 1/2 --out shards/1
  $ effbench run samples.jsonl --seed 5eed5eed --shard 2/2 --out shards/2
  $ effbench merge shards/* --out runs/whole`

export const addMerge: AddCommand = (program, { console, end }) => {
  program
    .command('merge')
    .summary('put the shards of a run together, and score them as one')
    .description(DESCRIPTION)
    .argument('<folders...>', 'folders of the shards, or their records')
    .option('--out <folder>', 'folder of the merged run')
    .option('--allow-partial', 'merge what there is, also without some of the shards')
    .option('--k <list>', 'k of pass@k and eff@k, separated by commas (default: 1)')
    .option('--metrics <names>', 'only these metrics, separated by commas (default: all; see effbench metrics)')
    .option('--format <names>', 'reports to write, separated by commas (default: all that are files)')
    .option('--require-certificate', 'exit 3 unless the run certifies its own precision')
    .option('--fail-below <metric=value...>', 'exit 1 when a set scores below, such as eff@1=0.8')
    .option('--json', 'print the result as JSON')
    .option('--quiet', 'only the result')
    .addHelpText('after', EXAMPLES)
    .action(async (folders: string[], given: unknown) => {
      const options = parseOptions(given)
      const { out, allowPartial } = options
      if (out === undefined) throw new UsageError('say where the merged run is to go: --out <folder>')
      await requireKnown(options)
      const record = merge({ folders, out, isPartialAllowed: allowPartial })
      end(await conclude({ record, folder: out, options, console }))
    })
}
