/**
 * All that is observed of a candidate that answers right: its time first, and what else the plan asks for.
 */
import type { GrowthObservation } from '../model/growth.ts'
import type { MemoryUse } from '../model/memory.ts'
import type { CaseTiming, Repeated } from '../model/sample.ts'
import { larger, scale, type Nanoseconds } from '../model/units.ts'
import type { Verdict } from '../model/verdict.ts'
import { scoredCases, type ScoredCase } from '../plan/cases.ts'
import { observeGrowth } from './growth.ts'
import { repeatCalls } from './repeating.ts'
import type { Step } from './side.ts'
import { callAtLeast, type TimingRequest } from './timing-subject.ts'
import { timeCandidate } from './timing.ts'
import { slowestAtTop } from './trials.ts'
import { weighCandidate, type Balance } from './weighing.ts'

export interface ObserveRequest extends TimingRequest {
  /** The canonical on the scales; undefined where the plan does not weigh. */
  readonly balance: Balance | undefined
}

export interface Observation {
  readonly verdict: Verdict
  readonly timings: readonly CaseTiming[]
  readonly memory?: MemoryUse
  readonly repeated?: Repeated
  readonly growth?: GrowthObservation
}

/** CPU time a call on a case may take outside the timed pairs: as much as in them. */
export const callLimit = (request: Pick<TimingRequest, 'plan' | 'canonical'>, { caseId }: ScoredCase): Nanoseconds => {
  const { plan, canonical } = request
  const known = canonical.times.find((time) => time.caseId === caseId)?.cpu
  const least = callAtLeast(plan, canonical)
  return known === undefined ? least : larger(least, scale(known, plan.limits.horizon))
}

/** What was seen, or why the candidate is not accepted after all. Slowness has been judged by the timed pairs. */
const seen = <T>(step: Step<T> | undefined): { readonly value?: T; readonly verdict?: Verdict } => {
  if (step === undefined) return {}
  if (step.kind === 'done') return { value: step.value }
  return step.verdict.kind === 'time-limit' ? {} : { verdict: step.verdict }
}

/** The case of the top level that the candidate's speedup is about. */
const refinedAtTop = (cases: readonly ScoredCase[], timings: readonly CaseTiming[]): ScoredCase | undefined => {
  const top = cases.at(-1)?.level
  const refined = timings.find(({ level, pairs }) => level === top && pairs.some(({ purpose }) => purpose === 'refine'))
  return cases.find(({ caseId }) => caseId === refined?.caseId)
}

/** Observes one candidate. What its memory or its later calls show to be wrong is a verdict as in a timed call. */
export const observeCandidate = async (request: ObserveRequest): Promise<Observation> => {
  const timed = await timeCandidate(request)
  if (timed.verdict.kind !== 'accepted') return timed
  const { plan, problem, canonical, balance, candidate: script, onStep } = request
  const cases = scoredCases(problem.card, plan.levels)
  const scored = refinedAtTop(cases, timed.timings)
  if (scored === undefined) return timed

  const weigh = async (): Promise<Step<MemoryUse> | undefined> => {
    if (balance === undefined) return undefined
    onStep('weighing')
    const heaviest = slowestAtTop(cases, canonical)
    return weighCandidate({ ...request, scored: heaviest, cpu: callLimit(request, heaviest) }, script, balance)
  }
  const repeat = async (): Promise<Step<Repeated> | undefined> => {
    if (!plan.also.includes('repeated')) return undefined
    onStep('calling again and again')
    return repeatCalls({ ...request, scored, cpu: callLimit(request, scored) })
  }

  const grow = async (): Promise<Step<GrowthObservation> | undefined> => {
    if (!plan.also.includes('growth')) return undefined
    onStep('growing')
    return observeGrowth({ ...request, script })
  }

  const memory = seen(await weigh())
  const repeated = memory.verdict === undefined ? seen(await repeat()) : {}
  const growth = memory.verdict === undefined && repeated.verdict === undefined ? seen(await grow()) : {}
  return {
    ...timed,
    verdict: memory.verdict ?? repeated.verdict ?? growth.verdict ?? timed.verdict,
    ...(memory.value === undefined ? {} : { memory: memory.value }),
    ...(repeated.value === undefined ? {} : { repeated: repeated.value }),
    ...(growth.value === undefined ? {} : { growth: growth.value }),
  }
}
