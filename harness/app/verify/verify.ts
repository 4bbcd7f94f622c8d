/** Checks problems: what a corpus must satisfy before anyone is judged by it. */
import type { LoadedProblem, Shipped } from '../../corpus/load-corpus.ts'
import { prepareScript } from '../../intake/prepare.ts'
import { HarnessFault } from '../../model/errors.ts'
import { isCorrect } from '../../model/verdict.ts'
import type { Ground } from '../../host/machine.ts'
import type { RunPlan } from '../../model/plan.ts'
import type { Measurement } from '../../model/record.ts'
import { contentKey } from '../../record/content-key.ts'
import { prepareSuite, type Suite } from '../../run/correctness.ts'
import type { Draws } from '../../run/draws.ts'
import { runCandidates, type Task } from '../../run/run-candidates.ts'
import { effbenchVersion } from '../package-root.ts'
import { runProblem } from '../tasks.ts'
import { withDraws } from '../with-draws.ts'
import { checkExamples } from './check-examples.ts'
import { checkInputs } from './check-inputs.ts'
import { checkOrder } from './check-order.ts'
import { fault, right, type Finding } from './finding.ts'

export interface VerifyOptions {
  readonly ground: Ground
  readonly plan: RunPlan
  readonly problems: readonly LoadedProblem[]
  /** False leaves the references' times and their order unchecked. */
  readonly isTimed: boolean
  readonly signal: AbortSignal
  /** Called with every finding, and with what is being done. */
  readonly onFinding: (finding: Finding) => void
  readonly onStep: (step: string) => void
}

const tasksFor = (loaded: LoadedProblem, shipped: readonly Shipped[], options: VerifyOptions): Task[] => {
  const problem = runProblem(loaded)
  const { id } = loaded.problem.card
  return shipped.map(({ name, source }) => ({
    key: contentKey({
      ...{ problemHash: loaded.hash, source, plan: options.plan, effbenchVersion: effbenchVersion() },
      isolation: options.ground.machine.isolation.level,
    }),
    candidate: { set: id, problem: id, name, source, origin: '' },
    problem,
  }))
}

/** Runs shipped solutions as candidates are run; by name. */
const measure = async (
  loaded: LoadedProblem,
  shipped: readonly Shipped[],
  options: VerifyOptions & { draws: Draws; timed: boolean },
): Promise<Map<string, Measurement>> => {
  const tasks = tasksFor(loaded, shipped, options)
  const measured = new Map<string, Measurement>()
  await runCandidates({
    ...{ ground: options.ground, plan: options.plan, tasks, draws: options.draws, prepare: prepareScript },
    ...{ signal: options.signal, isTimed: options.timed },
    canonicals: [],
    onCanonical: () => undefined,
    onMeasurement: () => undefined,
    onEvent: (event) => {
      if (event.kind === 'measured') measured.set(event.candidate.name, event.measurement)
      if (event.kind === 'timing') options.onStep(`${event.candidate.problem}/${event.candidate.name}: ${event.step}`)
    },
  })
  for (const [name, { verdict }] of measured) {
    if (verdict.kind === 'harness-fault') throw new HarnessFault(`${loaded.problem.card.id}/${name}: ${verdict.detail}`)
  }
  return measured
}

const checkReferences = (id: string, measured: ReadonlyMap<string, Measurement>): Finding[] => {
  const found = [...measured].flatMap(([name, { verdict }]) => {
    if (verdict.kind === 'accepted' || (isCorrect(verdict) && name !== 'canonical')) return []
    return [fault(id, 'references', `${name} is ${verdict.kind}: ${JSON.stringify(verdict)}`)]
  })
  return found.length > 0 ? found : [right(id, 'references', `${measured.size} accepted`)]
}

const checkWrong = (id: string, measured: ReadonlyMap<string, Measurement>): Finding[] => {
  const found = [...measured].flatMap(([name, { verdict }]) =>
    isCorrect(verdict)
      ? [fault(id, 'wrong', `${name} is ${verdict.kind}; add a case that shows what is wrong with it`)]
      : [],
  )
  return found.length > 0 ? found : [right(id, 'wrong', `${measured.size} rejected`)]
}

/** The canonical's answers to its own cases, or why it has none: the problem cannot be looked at any further. */
const suiteOf = async (
  loaded: LoadedProblem,
  { ground, plan }: VerifyOptions,
  draws: Draws,
): Promise<Suite | { readonly fault: string }> => {
  const script = runProblem(loaded).canonicalScript
  try {
    return await prepareSuite({ host: ground.host, plan, problem: loaded.problem, script, draws })
  } catch (cause) {
    if (cause instanceof HarnessFault) return { fault: cause.message }
    throw cause
  }
}

const verifyProblem = async (loaded: LoadedProblem, options: VerifyOptions, draws: Draws): Promise<void> => {
  const { problem, references, wrong } = loaded
  const { id } = problem.card
  const report = (findings: readonly Finding[]): void => findings.forEach((finding) => options.onFinding(finding))
  options.onStep(`${id}: inputs`)
  report(await checkInputs(loaded, options.plan, draws))
  const suite = await suiteOf(loaded, options, draws)
  if ('fault' in suite) return report([fault(id, 'examples', `${suite.fault}; mend canonical.ts`)])
  report(checkExamples(loaded, suite))
  const measured = await measure(loaded, references, { ...options, draws, timed: options.isTimed })
  report(checkReferences(id, measured))
  report(checkWrong(id, await measure(loaded, wrong, { ...options, draws, timed: true })))
  if (options.isTimed) report(checkOrder(problem.card, measured))
}

/** Verifies problems one after the other. Faults of a problem are findings; faults of the machine are thrown. */
export const verify = async (options: VerifyOptions): Promise<void> => {
  await withDraws(options.problems, async (draws) => {
    for (const loaded of options.problems) await verifyProblem(loaded, options, draws)
  })
}
