/**
 * Checks problems: what a corpus must satisfy before anyone is judged by it.
 *
 * Theory of operation. First what can be read (card, statement, declaration), then what can be drawn (inputs), then what
 * can be answered (examples, judge, references, wrong solutions, agreement, mutants), last what must be timed. Faults of
 * a problem are findings and the next problem is looked at; a fault of the machine ends everything.
 */
import type { LoadedProblem } from '../../corpus/load-corpus.ts'
import type { Ground } from '../../host/machine.ts'
import { prepareScript } from '../../intake/prepare.ts'
import { CorpusError, HarnessFault } from '../../model/errors.ts'
import type { RunPlan } from '../../model/plan.ts'
import { prepareSuite, type Suite } from '../../run/correctness.ts'
import type { Draws } from '../../run/draws.ts'
import type { RunProblem } from '../../run/run-candidates.ts'
import { runProblem } from '../tasks.ts'
import { withDraws } from '../with-draws.ts'
import { checkAgreement } from './check-agreement.ts'
import { checkCard } from './check-card.ts'
import { checkCost } from './check-cost.ts'
import { checkDeclaration } from './check-declaration.ts'
import { checkExamples } from './check-examples.ts'
import { checkInputs } from './check-inputs.ts'
import { checkJudge } from './check-judge.ts'
import { checkMutants } from './check-mutants.ts'
import { checkNaive, checkOrder } from './check-order.ts'
import { checkReferences, checkWrong } from './check-shipped.ts'
import { checkSizes } from './check-sizes.ts'
import { checkStatement } from './check-statement.ts'
import { fault, type Finding } from './finding.ts'
import { measure, type Measured } from './measure.ts'
import { killMutants } from './mutants/kill-mutants.ts'
import { mutantsOf } from './mutants/mutants-of.ts'

export interface VerifyOptions {
  readonly ground: Ground
  readonly plan: RunPlan
  readonly problems: readonly LoadedProblem[]
  /** Of which problems the references are timed. */
  readonly isTimed: (id: string) => boolean
  /** Whether mutants of the canonicals are run: nothing else, as well, or not at all. */
  readonly mutants: 'only' | 'also' | 'never'
  readonly signal: AbortSignal
  /** Called with every finding, and with what is being done. */
  readonly onFinding: (finding: Finding) => void
  readonly onStep: (step: string) => void
}

/** A problem that can be run, with the canonical's answers to its own cases. */
interface Subject {
  readonly loaded: LoadedProblem
  readonly ready: RunProblem
  readonly suite: Suite
  readonly draws: Draws
  readonly options: VerifyOptions
}

/** Throws CorpusError when the canonical cannot answer: then the problem cannot be looked at any further. */
const suiteOf = async ({ ready, draws, options }: Omit<Subject, 'suite'>): Promise<Suite> => {
  const { ground, plan } = options
  try {
    return await prepareSuite({ host: ground.host, plan, problem: ready.problem, script: ready.canonicalScript, draws })
  } catch (cause) {
    if (!(cause instanceof HarnessFault)) throw cause
    throw new CorpusError(`${cause.message}; mend canonical.ts`, { cause })
  }
}

const findMutants = async ({ loaded, ready, suite, options }: Subject): Promise<Finding[]> => {
  const { ground, plan, signal } = options
  const mutants = mutantsOf(loaded.canonical)
  options.onStep(`${loaded.problem.card.id}: ${mutants.length} mutants`)
  const hunt = { host: ground.host, cores: ground.machine.cores, plan, suite, signal }
  const { canonicalScript } = ready
  const fates = await killMutants({ ...hunt, canonicalScript, prepare: prepareScript }, mutants)
  return checkMutants(loaded, fates)
}

/**
 * What only a clock can tell. A check of growth belongs here: it compares `card.references` with the growth that
 * `stats` infers from the `growth` of the measurements and of the canonical's line.
 */
const timedFindings = async (subject: Subject, references: Measured): Promise<Finding[]> => {
  const { loaded, draws, options } = subject
  const { card } = loaded.problem
  const { canonical: line } = references
  const ordered = [...checkOrder(card, references.byName), ...checkNaive(card, references.byName)]
  if (line === undefined) return [fault(card.id, 'sizes', 'the canonical could not be timed'), ...ordered]
  return [...checkSizes(card, line), ...(await checkCost(loaded, { plan: options.plan, draws, line })), ...ordered]
}

const answeredFindings = async (subject: Subject, report: (findings: readonly Finding[]) => void): Promise<void> => {
  const { loaded, ready, suite, draws, options } = subject
  const { id } = loaded.problem.card
  const { ground, plan, signal, onStep } = options
  const isTimed = options.isTimed(id)
  report(checkExamples(loaded, suite))
  report(checkJudge(loaded, suite))
  const common = { ground, plan, draws, problem: ready, signal, onStep }
  const references = await measure(loaded, loaded.references, { ...common, isTimed })
  report(checkReferences(id, references.byName))
  // A wrong solution may be wrong on large inputs only.
  const wrong = await measure(loaded, loaded.wrong, { ...common, isTimed: true })
  report(checkWrong(id, wrong.byName))
  onStep(`${id}: agreement`)
  const { canonicalScript } = ready
  report(await checkAgreement(loaded, { host: ground.host, plan, canonicalScript, draws, signal }))
  if (options.mutants === 'also') report(await findMutants(subject))
  if (isTimed) report(await timedFindings(subject, references))
}

const verifyProblem = async (loaded: LoadedProblem, options: VerifyOptions, draws: Draws): Promise<void> => {
  const { card } = loaded.problem
  const report = (findings: readonly Finding[]): void => findings.forEach((finding) => options.onFinding(finding))
  const isWhole = options.mutants !== 'only'
  if (isWhole) {
    report([...checkCard(card), ...checkDeclaration(loaded), ...checkStatement(loaded)])
    options.onStep(`${card.id}: inputs`)
    report(await checkInputs(loaded, options.plan, draws))
  }
  const subject = { loaded, ready: runProblem(loaded), draws, options }
  const answered = { ...subject, suite: await suiteOf(subject) }
  if (isWhole) return answeredFindings(answered, report)
  report(await findMutants(answered))
}

/** Verifies problems one after the other. Faults of a problem are findings; faults of the machine are thrown. */
export const verify = async (options: VerifyOptions): Promise<void> => {
  await withDraws(options.problems, async (draws) => {
    for (const loaded of options.problems) {
      try {
        await verifyProblem(loaded, options, draws)
      } catch (cause) {
        if (!(cause instanceof CorpusError)) throw cause
        options.onFinding(fault(loaded.problem.card.id, 'definition', cause.message))
      }
    }
  })
}
