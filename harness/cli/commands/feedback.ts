import { existsSync } from 'node:fs'

import { sayFeedback } from '../../../reports/wording/feedback.ts'
import { feedback, findCandidate } from '../../app/feedback.ts'
import { withGround } from '../../app/ground.ts'
import { score } from '../../app/score.ts'
import { withSmallestFailing } from '../../app/smallest-failing.ts'
import { listProblems, loadCorpus, type LoadedProblem } from '../../corpus/load-corpus.ts'
import { UsageError } from '../../model/errors.ts'
import type { Failing } from '../../model/feedback.ts'
import type { CandidateLine, RunRecord } from '../../model/record.ts'
import { isCorrect } from '../../model/verdict.ts'
import { readRecord } from '../../record/read-record.ts'
import type { Console } from '../console.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { onInterruption } from '../interruption.ts'
import { parseOptions, type CliOptions } from '../options.ts'
import { problemsFolder } from '../problem-choice.ts'
import { requiredIsolation } from '../required-isolation.ts'
import type { AddCommand } from './command.ts'

const EXAMPLES = `
Examples:
  $ effbench feedback runs/2026-01-31-18-05-09 --candidate m/two-sum/1
  $ effbench feedback runs/m --candidate two-sum/1 --json

Exit codes: 0 told, 2 usage error, 3 the harness failed, 130 interrupted.`

/** The candidate's problem, if it is at hand and still what it was in the run. */
const sameProblem = async (record: RunRecord, id: string, folder: string): Promise<LoadedProblem | undefined> => {
  if (!existsSync(folder) || !listProblems(folder).includes(id)) return undefined
  const [loaded] = await loadCorpus(folder, [id])
  return record.problems.some(({ card, hash }) => card.id === id && hash === loaded?.hash) ? loaded : undefined
}

/** Runs the candidate once more, if it failed in a way that inputs show and its problem is at hand. */
const smallestFailing = async (
  record: RunRecord,
  candidate: CandidateLine,
  options: CliOptions,
  console: Console,
): Promise<Failing | undefined> => {
  const measurement = record.measurements.find(({ key }) => key === candidate.measurement)
  if (measurement === undefined || isCorrect(measurement.verdict) || !('caseId' in measurement.verdict))
    return undefined
  const folder = problemsFolder(options)
  const loaded = await sameProblem(record, candidate.problem, folder)
  if (loaded === undefined) {
    console.say(
      `${candidate.problem} in ${folder} is not the problem of this run: the failing input is the first, not the smallest`,
    )
    return undefined
  }
  const interruption = onInterruption(console.say, 'stopping')
  const { signal } = interruption
  try {
    return await withGround({ required: requiredIsolation(options, { isBundled: false }) }, (ground) =>
      withSmallestFailing({ ground, plan: record.header.plan, problems: [loaded], signal }, (find) => find(candidate)),
    )
  } finally {
    interruption.dispose()
  }
}

const execute = async (path: string, options: CliOptions, console: Console): Promise<ExitCode> => {
  if (options.candidate === undefined) throw new UsageError('say which candidate: --candidate <set/problem/name>')
  const record = readRecord(path)
  const candidate = findCandidate(record, options.candidate)
  const failing = await smallestFailing(record, candidate, options, console)
  const told = feedback({ record, scores: await score(record), candidate, failing })
  console.result(options.json === true ? JSON.stringify(told, undefined, 2) : sayFeedback(told))
  return EXIT.done
}

export const addFeedback: AddCommand = (program, { console, end }) => {
  program
    .command('feedback')
    .summary('say what would make a candidate of a run better')
    .description(
      'Prints what a model or a person needs to mend a candidate: verdict, smallest failing input, slowest case, speed and\n' +
        'growth against the canonical solution. Nothing of any reference solution, and no expected answer but that of the\n' +
        'failing case. A candidate that failed is run once more, to find the smallest input that shows it.',
    )
    .argument('<run>', "a run's folder, or its record.jsonl")
    .option('--candidate <name>', 'set/problem/name, or problem/name where that is one candidate alone')
    .option('--problems <folder>', 'folder of problems (default: the bundled ones)')
    .option('--require-isolation <level>', 'fail unless candidates are shut in at this level, 1 to 4 (CI: 3)')
    .option('--json', 'print it as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, given: unknown) => end(await execute(path, parseOptions(given), console)))
}
