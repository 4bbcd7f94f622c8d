import { sayCount } from '../../../reports/wording/quantity.ts'
import { withGround } from '../../app/ground.ts'
import { runPlan } from '../../app/run-plan.ts'
import { chooseTimed, type Timed } from '../../app/verify/choose-timed.ts'
import { corpusRow } from '../../app/verify/corpus-row.ts'
import { corpusTable } from '../../app/verify/corpus-table.ts'
import type { Finding } from '../../app/verify/finding.ts'
import { loadEach, type Loads } from '../../app/verify/load-each.ts'
import { verify } from '../../app/verify/verify.ts'
import { listProblems } from '../../corpus/load-corpus.ts'
import { UsageError } from '../../model/errors.ts'
import type { Console } from '../console.ts'
import { EXIT } from '../exit-code.ts'
import { onInterruption } from '../interruption.ts'
import { parseOptions, type CliOptions } from '../options.ts'
import { problemsFolder, requireIds } from '../problem-choice.ts'
import type { AddCommand } from './command.ts'

const DESCRIPTION = `Checks problems: what a corpus must satisfy before anyone is judged by it. The statement says what the definition
says; generators follow their seed and their schema; the judge takes what is right and turns down what is not; the
canonical and every reference are accepted, and every wrong solution and nearly every mutant of the canonical is
rejected; canonical and naive reference agree on thousands of small inputs; sizes, costs and the order of the
references' times are as they should be.

Everything is checked of the problems named. Without names everything but the times is checked of all, and the times
of six: --all times all of them, --changed-since those with a change.`

const sayFinding = ({ problem, check, isRight, says }: Finding): string =>
  `${isRight ? 'ok   ' : 'FAULT'} ${problem}  ${check}: ${says}`

interface Work extends Loads {
  readonly timed: Timed
}

const workOf = async (options: CliOptions, ids: readonly string[]): Promise<Work> => {
  const root = problemsFolder(options)
  const isNamed = ids.length > 0
  if (isNamed) requireIds(root, ids)
  const chosen = isNamed ? [...new Set(ids)] : listProblems(root)
  if (chosen.length === 0) throw new UsageError(`no problem in ${root}; a problem is a folder with a problem.ts`)
  const wish = { root, ids: chosen, isNamed, isAll: options.all === true, since: options.changedSince }
  const timed = options.timing === false ? { ids: new Set<string>(), why: 'none' } : await chooseTimed(wish)
  return { ...(await loadEach(root, chosen)), timed }
}

const mutantsOf = ({ mutants }: CliOptions): 'only' | 'also' | 'never' =>
  mutants === undefined ? 'also' : mutants ? 'only' : 'never'

/** All findings, told one by one unless they are printed as JSON in the end. */
const findAll = async (work: Work, options: CliOptions, console: Console, signal: AbortSignal): Promise<Finding[]> => {
  const findings: Finding[] = []
  const { problems, timed, faults } = work
  const onFinding = (finding: Finding): void => {
    findings.push(finding)
    if (options.json !== true && (options.quiet !== true || !finding.isRight)) console.result(sayFinding(finding))
  }
  faults.forEach(onFinding)
  if (problems.length === 0) return findings
  if (console.isLive && options.quiet !== true) console.say(`times of ${timed.ids.size}: ${timed.why}`)
  await withGround({}, (ground) =>
    verify({
      ...{ ground, problems, plan: runPlan({ precision: 'quick', seed: options.seed, also: [] }) },
      ...{ isTimed: (id) => timed.ids.has(id), mutants: mutantsOf(options), signal, onFinding },
      onStep: (step) => {
        if (console.isLive && options.quiet !== true) console.say(step)
      },
    }),
  )
  return findings
}

const conclusion = ({ problems }: Work, count: number, findings: readonly Finding[], isQuiet: boolean): string => {
  const faults = findings.filter(({ isRight }) => !isRight).length
  const counts = [sayCount(count, 'problem'), sayCount(findings.length, 'check'), sayCount(faults, 'fault')].join(', ')
  if (isQuiet || problems.length === 0) return counts
  return `\n${corpusTable(problems.map((loaded) => corpusRow(loaded, findings)))}\n\n${counts}`
}

export const addVerify: AddCommand = (program, { console, end }) => {
  program
    .command('verify')
    .summary('check problems: statement, inputs, judge, solutions, mutants, times')
    .description(DESCRIPTION)
    .argument('[ids...]', 'problems to check (default: all)')
    .option('--problems <folder>', 'folder of problems (default: the bundled ones)')
    .option('--all', 'time the references of every problem that is checked')
    .option('--changed-since <revision>', 'time those with a change since a revision of git')
    .option('--no-timing', 'do not time the references')
    .option('--mutants', 'run the mutants of the canonicals and nothing else')
    .option('--no-mutants', 'run no mutants')
    .option('--seed <hex>', 'seed of all inputs; random unless given')
    .option('--json', 'print the findings as JSON')
    .option('--quiet', 'only the faults')
    .action(async (ids: string[], given: unknown) => {
      const options = parseOptions(given)
      const work = await workOf(options, ids)
      const interruption = onInterruption(console.say, 'stopping')
      let findings: Finding[]
      try {
        findings = await findAll(work, options, console, interruption.signal)
      } catch (cause) {
        if (!interruption.signal.aborted) throw cause
        return end(EXIT.interrupted)
      } finally {
        interruption.dispose()
      }
      const count = work.problems.length + new Set(work.faults.map(({ problem }) => problem)).size
      if (options.json === true) console.result(JSON.stringify(findings, undefined, 2))
      else console.result(conclusion(work, count, findings, options.quiet === true))
      return end(findings.every(({ isRight }) => isRight) ? EXIT.done : EXIT.usage)
    })
}
