import type { LoadedProblem } from '../corpus/load-corpus.ts'
import type { Ground } from '../host/machine.ts'
import { prepareScript } from '../intake/prepare.ts'
import type { Candidate } from '../model/candidate.ts'
import type { Failing } from '../model/feedback.ts'
import type { RunPlan } from '../model/plan.ts'
import type { Verdict } from '../model/verdict.ts'
import { judgeCorrectness, prepareSuite, type Suite } from '../run/correctness.ts'
import { preview } from '../run/verdict-of.ts'
import { runProblem } from './tasks.ts'
import { withDraws } from './with-draws.ts'

/** Finds the smallest failing inputs of candidates of some problems; the canonical answers each problem's cases once. */
export type FindSmallest = (candidate: Candidate) => Promise<Failing | undefined>

/** Shortest input first; equally long ones in their order. */
const byLength = (suite: Suite): Suite => ({
  ...suite,
  cases: suite.cases.toSorted((first, second) => first.input.length - second.input.length),
})

const failingOf = (verdict: Verdict, suite: Suite): Failing | undefined => {
  if (!('caseId' in verdict) || verdict.caseId === undefined) return undefined
  const { caseId } = verdict
  const input = suite.cases.find((one) => one.caseId === caseId)?.input
  if (input === undefined) return undefined
  const why =
    verdict.kind === 'wrong-answer' || verdict.kind === 'invalid-output'
      ? verdict.why
      : verdict.kind === 'runtime-error'
        ? verdict.error
        : undefined
  return { caseId, input: preview(input), ...(why === undefined ? {} : { why }), isSmallest: true }
}

/**
 * Runs candidates over all correctness cases of their problem, the shortest input first: what fails first is the
 * smallest input that fails. undefined where all cases are answered rightly, where the candidate does not load, and for
 * problems that are not among those given.
 */
export const withSmallestFailing = <T>(
  of: {
    readonly ground: Ground
    readonly plan: RunPlan
    readonly problems: readonly LoadedProblem[]
    readonly signal: AbortSignal
  },
  use: (find: FindSmallest) => Promise<T>,
): Promise<T> => {
  const { ground, plan, problems, signal } = of
  const { host } = ground
  return withDraws(problems, (draws) => {
    const suites = new Map<string, Promise<Suite>>()
    const suiteOf = (loaded: LoadedProblem): Promise<Suite> => {
      const { problem, canonicalScript } = runProblem(loaded)
      const known = suites.get(problem.card.id)
      const suite = known ?? prepareSuite({ host, plan, problem, script: canonicalScript, draws }).then(byLength)
      suites.set(problem.card.id, suite)
      return suite
    }
    return use(async (candidate) => {
      const loaded = problems.find(({ problem }) => problem.card.id === candidate.problem)
      if (loaded === undefined) return undefined
      const { problem } = loaded
      const prepared = prepareScript({ source: candidate.source, entry: problem.card.entry })
      if (prepared.kind === 'refused') return undefined
      const suite = await suiteOf(loaded)
      signal.throwIfAborted()
      const { verdict } = await judgeCorrectness({ host, plan, problem, script: prepared.script, signal }, suite)
      return verdict === undefined ? undefined : failingOf(verdict, suite)
    })
  })
}
