import type { Host } from '../host/worker-process.ts'
import { encode } from '../model/codec.ts'
import type { RunPlan } from '../model/plan.ts'
import type { Problem } from '../model/problem.ts'
import type { Verdict } from '../model/verdict.ts'
import { correctnessCases } from '../plan/cases.ts'
import type { Draws } from './draws.ts'
import { trusted, type Side, type Step } from './side.ts'
import { verdictOnAnswer } from './verdict-of.ts'
import { withChild } from './with-child.ts'

/** One correctness case with its input as text and the canonical's answer to it. */
export interface SuiteCase {
  readonly caseId: string
  readonly input: string
  readonly expected: string
}

/** All correctness cases of one problem, answered by the canonical. Made once a run, used for every candidate. */
export interface Suite {
  readonly problem: Problem
  readonly cases: readonly SuiteCase[]
}

/** What the correctness stage found: how far it got, and the verdict unless all was right. */
export interface CorrectnessResult {
  readonly passed: number
  readonly total: number
  readonly verdict?: Verdict
}

interface Subject {
  readonly host: Host
  readonly plan: RunPlan
  readonly problem: Problem
  readonly script: string
  readonly signal?: AbortSignal | undefined
}

/** All cases share one context: candidates are held to answer without state from call to call. */
const withSide = <T>({ host, plan, problem, script }: Subject, use: (side: Side) => Promise<T>): Promise<T> =>
  withChild(host, { entry: problem.card.entry, script, limits: plan.limits, v8Seed: 1 }, use)

const answer = async (side: Side, caseId: string, input: string, plan: RunPlan): Promise<Step<string>> => {
  const ready = await side.prepare(caseId, [input], plan.limits.correctnessCall)
  if (ready.kind === 'ended') return ready
  const fired = await side.fire(caseId, plan.limits.correctnessCall)
  return fired.kind === 'ended' ? fired : side.collect(caseId)
}

/** Draws the inputs of all correctness cases and lets the canonical answer them. */
export const prepareSuite = async (subject: Subject & { draws: Draws }): Promise<Suite> => {
  const { problem, plan, draws } = subject
  const cases = correctnessCases(problem, plan)
  const drawn = await draws(
    problem.card.id,
    cases.flatMap((one) => (one.kind === 'drawn' ? [one.draw] : [])),
  )
  let nextDrawn = 0
  const inputs = cases.map((one) => ({
    caseId: one.caseId,
    input: one.kind === 'given' ? encode(one.input) : (drawn[nextDrawn++] ?? ''),
  }))
  return withSide(subject, async (side) => {
    trusted(await side.open('load'), 'being loaded')
    const answered: SuiteCase[] = []
    for (const { caseId, input } of inputs) {
      answered.push({
        caseId,
        input,
        expected: trusted(await answer(side, caseId, input, plan), `answering ${caseId}`),
      })
    }
    return { problem, cases: answered }
  })
}

/** Runs a candidate over a suite until the first case that is not right. */
export const judgeCorrectness = (subject: Subject, suite: Suite): Promise<CorrectnessResult> =>
  withSide(subject, async (side) => {
    const { plan, problem, signal } = subject
    const total = suite.cases.length
    const opened = await side.open('load')
    if (opened.kind === 'ended') return { passed: 0, total, verdict: opened.verdict }
    for (const [passed, { caseId, input, expected }] of suite.cases.entries()) {
      signal?.throwIfAborted()
      const step = await answer(side, caseId, input, plan)
      if (step.kind === 'ended') return { passed, total, verdict: step.verdict }
      const verdict = verdictOnAnswer(problem, caseId, { input, expected, actual: step.value })
      if (verdict !== undefined) return { passed, total, verdict }
    }
    return { passed: total, total }
  })
