/**
 * Cold and steady time: an extra pair whose two children call their solution several times in one context.
 *
 * Theory of operation (DESIGN §5.1). Nothing is interleaved and nothing is ranked on it: it shows what one timed call
 * per context does not. The last answer is judged; the others only had to be plain enough to be copied.
 */
import type { Host } from '../host/worker-process.ts'
import { HarnessFault } from '../model/errors.ts'
import type { RunPlan } from '../model/plan.ts'
import type { Problem } from '../model/problem.ts'
import { CalledAgain, type Repeated } from '../model/sample.ts'
import { nanoseconds, scale, type Nanoseconds } from '../model/units.ts'
import { roundDraws, v8Seed, type ScoredCase } from '../plan/cases.ts'
import type { Draws } from './draws.ts'
import { callOn } from './call-on.ts'
import { parseTold, trusted, type Step } from './side.ts'
import { verdictOnAnswer } from './verdict-of.ts'
import { withChild } from './with-child.ts'

/** Calls in one context: one cold, four while the code settles, five steady. */
const CALLS = 10

/** Its number among the pairs of a candidate: no other is as high. */
const PAIR_NUMBER = 1_000

export interface RepeatingSubject {
  readonly host: Host
  readonly plan: RunPlan
  readonly problem: Problem
  readonly core: number | undefined
  readonly draws: Draws
  readonly reference: string
  readonly candidate: string
  /** The measurement's key. */
  readonly measurement: string
  readonly scored: ScoredCase
  /** CPU time one call may take. */
  readonly cpu: Nanoseconds
}

const textsOf = ({ plan, problem, draws, scored, measurement }: RepeatingSubject): Promise<readonly string[]> => {
  const { id } = problem.card
  const label = { problem: id, measurement, purpose: 'screen', pair: PAIR_NUMBER } as const
  const timed = Array.from({ length: CALLS }, (_, round) => roundDraws(plan, scored, { ...label, round }).slice(-1))
  return draws(id, timed.flat())
}

const callAgain = (subject: RepeatingSubject, script: string, texts: readonly string[]): Promise<Step<CalledAgain>> => {
  const { host, plan, problem, core, scored, cpu, measurement } = subject
  const { id, entry } = problem.card
  const seed = v8Seed(plan, { problem: id, measurement, pair: PAIR_NUMBER })
  const spec = { entry, script, limits: plan.limits, core, v8Seed: seed, v8: plan.v8, program: 'repeating' as const }
  return withChild(host, spec, async (side) => {
    const { caseId } = scored
    const called = await callOn(side, { caseId, texts, limit: scale(cpu, CALLS) })
    return called.kind === 'ended' ? called : parseTold(called.value.body, CalledAgain, caseId)
  })
}

/** Calls the canonical and the candidate again and again on the same inputs. A wrong last answer is a verdict. */
export const repeatCalls = async (subject: RepeatingSubject): Promise<Step<Repeated>> => {
  const { problem, scored } = subject
  const texts = await textsOf(subject)
  const reference = trusted(await callAgain(subject, subject.reference, texts), 'being called again and again')
  const candidate = await callAgain(subject, subject.candidate, texts)
  if (candidate.kind === 'ended') return candidate
  const input = texts.at(-1)
  if (input === undefined) throw new HarnessFault('no input was drawn for the repeated calls')
  const answers = { input, expected: reference.answer, actual: candidate.value.answer }
  const verdict = verdictOnAnswer(problem, scored.caseId, answers)
  if (verdict !== undefined) return { kind: 'ended', verdict }
  return {
    kind: 'done',
    value: {
      caseId: scored.caseId,
      reference: reference.cpu.map(nanoseconds),
      candidate: candidate.value.cpu.map(nanoseconds),
    },
  }
}
