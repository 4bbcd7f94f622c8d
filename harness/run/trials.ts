/**
 * Measurements whose outcome is known: the canonical against itself, and a planted slowdown (DESIGN §5.2).
 *
 * Theory of operation. A trial goes through everything a candidate's top level goes through: fresh pairs, fresh inputs,
 * judging, the stopping rule. A slowdown is planted by calling the canonical a few times more in one call, each time on
 * a copy of the input, on both sides: on one `calls` times, on the other `referenceCalls` times.
 */
import type { Trial } from '../model/certificate.ts'
import { HarnessFault } from '../model/errors.ts'
import type { CanonicalLine } from '../model/record.ts'
import type { Problem } from '../model/problem.ts'
import { milliseconds, scale } from '../model/units.ts'
import { scoredCases, type ScoredCase } from '../plan/cases.ts'
import type { TimingRequest } from './timing-subject.ts'
import { timeOneCase } from './timing.ts'

/** One call in twenty more: 5 % more work. */
const REFERENCE_CALLS = 20
const CALLS = 21

/** Twenty calls of this make a call of the length the canonical's are sized for. */
const PLANTED_AT_LEAST = milliseconds(1)

/** The solution, called several times in one call. */
export const calledTimes = (script: string, times: number): string => `(() => {
  'use strict'
  const solve = (${script})
  return (...inputs) => {
    let answer
    for (let call = 0; call < ${times}; call++) answer = solve(...structuredClone(inputs))
    return answer
  }
})()`

/** Whether a slowdown can be planted: a class keeps what its calls changed, and nodes of lists are no plain data. */
export const canPlant = ({ card: { entry } }: Problem): boolean =>
  entry.kind === 'function' && entry.result === 'value' && entry.parameters.every((shape) => shape === 'value')

type Request = Omit<TimingRequest, 'reference' | 'candidate' | 'measurement'>

const timeOf = ({ times }: CanonicalLine, { caseId }: ScoredCase): number =>
  times.find((time) => time.caseId === caseId)?.cpu ?? 0

/** The case that takes the canonical longest at the top level. */
export const slowestAtTop = (cases: readonly ScoredCase[], canonical: CanonicalLine): ScoredCase => {
  const top = cases.at(-1)?.level
  const [slowest] = cases
    .filter(({ level }) => level === top)
    .toSorted((first, second) => timeOf(canonical, second) - timeOf(canonical, first))
  if (slowest === undefined) throw new HarnessFault(`no scored case of ${canonical.problem}`)
  return slowest
}

/** The shortest case that is long enough. */
const forPlanting = (cases: readonly ScoredCase[], canonical: CanonicalLine): ScoredCase => {
  const [shortest] = cases
    .filter((scored) => timeOf(canonical, scored) >= PLANTED_AT_LEAST)
    .toSorted((first, second) => timeOf(canonical, first) - timeOf(canonical, second))
  return shortest ?? slowestAtTop(cases, canonical)
}

const longer = (canonical: CanonicalLine, times: number): CanonicalLine => ({
  ...canonical,
  times: canonical.times.map((time) => ({ ...time, cpu: scale(time.cpu, times) })),
})

/** Carries out one trial. `script` is the canonical's, `number` tells the trials of a run apart. */
export const runTrial = async (
  request: Request,
  { what, script, number }: { what: Trial['what']; script: string; number: number },
): Promise<Trial> => {
  const { problem, plan, canonical } = request
  const cases = scoredCases(problem.card, plan.levels)
  const isPlanted = what === 'planted'
  const calls = isPlanted ? CALLS : 1
  const referenceCalls = isPlanted ? REFERENCE_CALLS : 1
  const scored = isPlanted ? forPlanting(cases, canonical) : slowestAtTop(cases, canonical)
  const { verdict, timings } = await timeOneCase(
    {
      ...request,
      canonical: longer(canonical, referenceCalls),
      reference: isPlanted ? calledTimes(script, referenceCalls) : script,
      candidate: isPlanted ? calledTimes(script, calls) : script,
      measurement: `trial ${number}`,
    },
    scored,
  )
  const [timing] = timings
  if (verdict.kind !== 'accepted' || timing === undefined)
    throw new HarnessFault(`a trial of ${problem.card.id} ended as ${verdict.kind}`)
  return { problem: problem.card.id, what, calls, referenceCalls, timing }
}
