import { dirname, join } from 'node:path'

import { checkTypes } from '../../app/check-types.ts'
import { BUNDLED_SOLUTIONS } from '../../app/package-root.ts'
import { resume } from '../../app/resume.ts'
import { run } from '../../app/run.ts'
import { runIdAt, RUNS_FOLDER } from '../../app/run-folder.ts'
import { runPlan } from '../../app/run-plan.ts'
import { takeShard } from '../../app/shard.ts'
import type { LoadedProblem } from '../../corpus/load-corpus.ts'
import { wallClockNow } from '../../host/clock.ts'
import { collectCandidates, type Collected } from '../../intake/collect.ts'
import { UsageError } from '../../model/errors.ts'
import type { RunRecord } from '../../model/record.ts'
import { recordPath } from '../../record/read-record.ts'
import { conclude, requireKnown } from '../conclude.ts'
import type { Console } from '../console.ts'
import { EXIT } from '../exit-code.ts'
import { parseOptions, type CliOptions } from '../options.ts'
import { chooseProblems, problemsFolder, requireLevels } from '../problem-choice.ts'
import type { Progress } from '../progress/progress.ts'
import { requiredIsolation } from '../required-isolation.ts'
import { watched } from '../watched.ts'
import type { AddCommand } from './command.ts'

/** Without paths, the first candidate of each bundled set and problem: a run that tells much in two minutes. */
const BUNDLED_FIRST = 1

const EXAMPLES = `
Examples:
  $ effbench run                                  the bundled example sets, quickly
  $ effbench run samples.jsonl                    a model's completions, {"task_id", "solution"} a line
  $ effbench run solutions/* --precision standard every candidate of some sets, more precisely
  $ effbench run mine/ --only two-sum,lru-cache   two problems only
  $ effbench run samples.jsonl --fail-below eff@1=0.8
  $ effbench run --resume runs/2026-01-31-18-05-09

Exit codes: 0 done, 1 a --fail-below was not met, 2 usage or problem error, 3 the harness failed, 130 interrupted.`

/** The first `count` candidates of each set and problem, in their order. */
const firstOf = (collected: Collected, count: number | undefined): Collected => {
  if (count === undefined) return collected
  const seen = new Map<string, number>()
  const candidates = collected.candidates.filter(({ set, problem }) => {
    const key = JSON.stringify([set, problem])
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return before < count
  })
  return { ...collected, candidates }
}

const onlyProblems = (collected: Collected, ids: readonly string[]): Collected => {
  const candidates = collected.candidates.filter(({ problem }) => ids.includes(problem))
  if (candidates.length > 0) return { ...collected, candidates }
  throw new UsageError(`no candidate for ${ids.join(', ')} in the paths given; leave --only out to see what there is`)
}

interface Run {
  readonly record: RunRecord
  readonly folder: string
}

/** The example sets are about some problems; nobody has asked them the others. */
const answered = (problems: readonly LoadedProblem[], { candidates }: Collected): LoadedProblem[] =>
  problems.filter(({ problem }) => candidates.some((candidate) => candidate.problem === problem.card.id))

const startFresh = async (
  paths: readonly string[],
  options: CliOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<Run> => {
  const isBundled = paths.length === 0
  const problems = await chooseProblems(options, options.only)
  requireLevels(problems, options.levels)
  const known = options.only === undefined ? problems : await chooseProblems(options)
  const all = await collectCandidates({
    paths: isBundled ? [BUNDLED_SOLUTIONS] : paths,
    problems: known.map(({ problem }) => problem.card),
    statements: Object.fromEntries(known.map(({ problem, statement }) => [problem.card.id, statement])),
  })
  const first = firstOf(all, options.first ?? (isBundled ? BUNDLED_FIRST : undefined))
  const collected = options.only === undefined ? first : onlyProblems(first, options.only)
  const startedAt = wallClockNow()
  const { shard, sets } = { shard: options.shard, sets: collected.sets }
  const runId = `${runIdAt(startedAt)}${shard === undefined ? '' : `-${shard.index}-of-${shard.of}`}`
  const folder = options.out ?? join(RUNS_FOLDER, runId)
  const whole = { problems: isBundled ? answered(problems, collected) : problems, candidates: collected.candidates }
  const record = await run({
    ...{ folder, runId, startedAt, signal, sets },
    ...(shard === undefined ? whole : takeShard(whole, sets, shard)),
    plan: runPlan({
      precision: options.precision ?? (isBundled ? 'quick' : 'standard'),
      ...{ seed: options.seed, levels: options.levels, also: options.also, v8: options.v8 },
      ...{ target: options.target, budget: options.budget },
    }),
    notes: collected.notes,
    requireIsolation: requiredIsolation(options, { isBundled }),
    onEvent: progress.onEvent,
  })
  return { record, folder }
}

const goOn = async (path: string, options: CliOptions, progress: Progress, signal: AbortSignal): Promise<Run> => {
  const record = await resume({
    ...{ folder: path, signal, problemsFolder: problemsFolder(options), onEvent: progress.onEvent },
    requireIsolation: options.requireIsolation,
  })
  return { record, folder: dirname(recordPath(path)) }
}

/** What a run was begun with stays: its candidates, its plan and its folder. */
const FIXED = [
  'only',
  'levels',
  'first',
  'precision',
  'seed',
  'out',
  'also',
  'v8',
  'target',
  'budget',
  'shard',
] as const

const requireNothingFixed = (paths: readonly string[], options: CliOptions): void => {
  if (paths.length > 0) throw new UsageError('--resume goes on with the candidates of its run; leave the paths out')
  const given = FIXED.find((option) => options[option] !== undefined)
  if (given !== undefined)
    throw new UsageError(`--resume goes on with what its run was begun with; leave --${given} out`)
}

/** Shards are of one run only when they draw from one seed; and one shard cannot be judged for all. */
const requireDivisible = ({ shard, seed, failBelow }: CliOptions): void => {
  if (shard === undefined) return
  if (seed === undefined)
    throw new UsageError('--shard needs --seed: all shards of a run draw their inputs from one seed')
  if (failBelow !== undefined)
    throw new UsageError('--fail-below judges whole runs; give it to effbench merge or effbench gate')
}

const execute = async (paths: readonly string[], options: CliOptions, console: Console) => {
  await requireKnown(options)
  if (options.resume !== undefined) requireNothingFixed(paths, options)
  requireDivisible(options)
  const watch = { isQuiet: options.quiet === true, console, meanwhile: 'stopping: what was measured is kept' }
  const { record: observed, folder } = await watched(watch, ({ progress, signal }) =>
    options.resume === undefined
      ? startFresh(paths, options, progress, signal)
      : goOn(options.resume, options, progress, signal),
  )
  const isTyped = options.typecheck === true && observed.end?.interrupted !== true
  const record = isTyped ? await checkTypes(observed, folder) : observed
  const code = await conclude({ record, folder, options, console })
  if (record.end?.interrupted !== true) return code
  const where = options.problems === undefined ? '' : ` --problems ${options.problems}`
  console.say(`interrupted; go on with: effbench run --resume ${folder}${where}`)
  return EXIT.interrupted
}

export const addRun: AddCommand = (program, { console, end }) => {
  program
    .command('run')
    .summary('score candidates: folders of sets, JSONL, MultiPL-E, chat text, single files')
    .description(
      'Runs every candidate in a sandboxed process of its own, checks every answer, times it against the canonical\n' +
        'solution, and scores the sets. Without paths it scores the bundled example sets.',
    )
    .argument(
      '[paths...]',
      'set folders, folders of sets, JSONL, JSON or chat text (also .gz), single .ts or .js files',
    )
    .option('--problems <folder>', 'folder of problems (default: the bundled ones)')
    .option('--only <ids>', 'only these problems, separated by commas')
    .option('--levels <names>', 'only these levels, separated by commas')
    .option('--first <n>', 'only the first n candidates of each set and problem')
    .option('--precision <preset>', 'quick, standard or rigorous (default: standard; quick for the bundled sets)')
    .option('--target <±x%>', 'measure until intervals are this narrow, such as ±2%')
    .option('--budget <time>', 'spend no more than about this long on one candidate, such as 10s')
    .option('--also <list>', 'observe also: certificate, references, memory, repeated, growth (default: by precision)')
    .option('--v8 <mode>', 'predictable or default, which is noisier (default: predictable)')
    .option('--k <list>', 'k of pass@k and eff@k, separated by commas (default: 1)')
    .option('--metrics <names>', 'only these metrics, separated by commas (default: all; see effbench metrics)')
    .option('--seed <hex>', 'seed of all inputs; random unless given, printed in every report')
    .option('--out <folder>', 'folder of the run (default: runs/<time>)')
    .option('--format <names>', 'reports to write, separated by commas (default: all that are files)')
    .option('--shard <i/n>', 'run the i-th of n parts of the problems; effbench merge puts them together')
    .option('--resume <run>', 'go on with a run that was interrupted')
    .option('--typecheck', 'report also what the TypeScript compiler says of each candidate; never a verdict')
    .option('--require-isolation <level>', 'fail unless candidates are shut in at this level, 1 to 4 (CI: 3)')
    .option('--require-certificate', 'exit 3 unless the run certifies its own precision')
    .option('--fail-below <metric=value...>', 'exit 1 when a set scores below, such as eff@1=0.8')
    .option('--json', 'print the result as JSON')
    .option('--quiet', 'no progress')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], given: unknown) => end(await execute(paths, parseOptions(given), console)))
}
