import { basename } from 'node:path'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { run } from '../../app/run.ts'
import { runIdAt } from '../../app/run-folder.ts'
import { runPlan } from '../../app/run-plan.ts'
import { wallClockNow } from '../../host/clock.ts'
import { readCandidate } from '../../intake/collect.ts'
import { UsageError } from '../../model/errors.ts'
import type { Extra } from '../../model/plan.ts'
import { conclude, requireKnown } from '../conclude.ts'
import type { Console } from '../console.ts'
import { EXIT } from '../exit-code.ts'
import { onInterruption } from '../interruption.ts'
import { parseOptions, type CliOptions } from '../options.ts'
import { chooseProblems, requireLevels } from '../problem-choice.ts'
import { chooseProgress } from '../progress/choose.ts'
import type { AddCommand } from './command.ts'

const EXAMPLES = `
Examples:
  $ effbench compare mine.ts --problem lru-cache
  $ effbench compare a.ts b.ts --problem two-sum --precision rigorous
  $ effbench compare mine.ts --problem two-sum --out runs/mine     keep the record and the reports

Exit codes: 0 all accepted, 1 some file is wrong, too slow or failed, 2 usage or problem error, 3 the harness failed,
130 interrupted.`

/** What a developer asks besides how fast. */
const ALSO: readonly Extra[] = ['memory', 'repeated', 'growth']

/** Each file is a set of its own, named after the file; the same name twice gets its place in the list. */
const setNames = (files: readonly string[]): string[] =>
  files.map((file, index) => {
    const name = basename(file)
    return files.findIndex((other) => basename(other) === name) === index ? name : `${name} (${index + 1})`
  })

const execute = async (files: readonly string[], options: CliOptions, console: Console) => {
  if (options.problem === undefined)
    throw new UsageError('say which problem the code solves: --problem <id>; "effbench list" shows the ids')
  await requireKnown(options)
  const problems = await chooseProblems(options, [options.problem])
  requireLevels(problems, options.levels)
  const [loaded] = problems
  if (loaded === undefined) throw new UsageError(`there is no problem "${options.problem}"`)
  const names = setNames(files)
  const candidates = await Promise.all(
    files.map((path, index) => readCandidate({ path, problem: loaded.problem.card, set: names[index] ?? path })),
  )
  const isKept = options.out !== undefined
  if (options.format !== undefined && !isKept) {
    throw new UsageError('--format writes reports into the folder of --out; name one, or leave --format out')
  }
  const folder = options.out ?? mkdtempSync(join(tmpdir(), 'effbench-'))
  const remove = (): void => {
    if (!isKept) rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', remove)
  const progress = chooseProgress(console, { quiet: options.quiet === true })
  const interruption = onInterruption(console.say, isKept ? 'stopping: what was measured is kept' : 'stopping')
  const startedAt = wallClockNow()
  try {
    const record = await run({
      ...{ folder, runId: runIdAt(startedAt), problems, candidates, startedAt, signal: interruption.signal },
      plan: runPlan({
        ...{ precision: options.precision ?? 'standard', seed: options.seed, levels: options.levels },
        ...{ also: options.also ?? ALSO, v8: options.v8, target: options.target, budget: options.budget },
      }),
      sets: names.map((name) => ({ name })),
      notes: [],
      requireIsolation: options.requireIsolation,
      onEvent: progress.onEvent,
    })
    await progress.stop()
    const code = await conclude({
      ...{ record, options, console, printed: 'comparison' },
      folder: isKept ? folder : undefined,
    })
    if (record.end?.interrupted === true) return EXIT.interrupted
    const isAccepted = record.measurements.every(({ verdict }) => verdict.kind === 'accepted')
    return code === EXIT.done && !isAccepted ? EXIT.gateNotMet : code
  } finally {
    await progress.stop()
    interruption.dispose()
    remove()
    process.off('exit', remove)
  }
}

export const addCompare: AddCommand = (program, { console, end }) => {
  program
    .command('compare')
    .summary('compare your code with the canonical solution of a problem')
    .description('Checks and times one or more files against the canonical solution of one problem.')
    .argument('<files...>', '.ts or .js files that solve the problem')
    .option('--problem <id>', 'the problem the files solve')
    .option('--problems <folder>', 'folder of problems (default: the bundled ones)')
    .option('--levels <names>', 'only these levels, separated by commas')
    .option('--precision <preset>', 'quick, standard or rigorous (default: standard)')
    .option('--target <±x%>', 'measure until intervals are this narrow, such as ±2%')
    .option('--budget <time>', 'spend no more than about this long on one file, such as 10s')
    .option('--also <list>', 'observe also: memory, repeated, growth, certificate (default: the first three)')
    .option('--v8 <mode>', 'predictable or default, which is noisier (default: predictable)')
    .option('--seed <hex>', 'seed of all inputs; random unless given')
    .option('--out <folder>', 'keep the record and write reports there')
    .option('--format <names>', 'reports to write to --out, separated by commas')
    .option('--require-isolation <level>', 'fail unless candidates are shut in at this level, 1 to 4')
    .option('--json', 'print the result as JSON')
    .option('--quiet', 'no progress')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], given: unknown) => end(await execute(files, parseOptions(given), console)))
}
