import { larger } from '../model/units.ts'
import type { Verdict } from '../model/verdict.ts'
import { scoredCases } from '../plan/cases.ts'
import type { Screened } from '../plan/refinement.ts'
import {
  addPair,
  firstRound,
  measureCase,
  timingOf,
  type Known,
  type Running,
  type Timings,
  type TimingSubject,
} from './timing-subject.ts'

/** What one round of every case showed. */
export interface Screening {
  /** Of the levels within reach. */
  readonly screened: readonly Screened[]
  /** A call was stopped at its limit: its level and those above are out of reach. */
  readonly stopped?: Verdict
  readonly failed?: Verdict
}

/** Screens every case on `on.pair` and fills in what it saw. */
export const screen = async (
  subject: TimingSubject,
  on: Running,
  timings: Timings,
  known: Known,
): Promise<Screening> => {
  const screened: Screened[] = []
  const cases = scoredCases(subject.problem.card, subject.plan.levels)
  for (const [index, scored] of cases.entries()) {
    subject.onStep(`screening ${scored.caseId}`)
    const next = cases[index + 1]
    if (next !== undefined) subject.inputs.start(next, firstRound(subject, 'screen', on.number))
    const outcome = await measureCase(subject, on, { scored, purpose: 'screen', rounds: 1, known })
    if (outcome.kind === 'verdict') return { screened, failed: outcome.verdict }
    if (outcome.kind === 'stopped') {
      const { limit, reference } = outcome
      timings.set(scored.caseId, { ...timingOf(timings, scored), censored: { limit, reference } })
      const verdict: Verdict = { kind: 'too-slow', caseId: scored.caseId, limit }
      return {
        screened: screened.filter((one) => one.scored.level !== scored.level),
        stopped: verdict,
      }
    }
    const [round] = outcome.pair.rounds
    if (round === undefined) continue
    known.set(scored.caseId, larger(known.get(scored.caseId) ?? round.reference.cpu, round.reference.cpu))
    screened.push({ scored, candidate: round.candidate.cpu })
    addPair(timings, scored, outcome.pair)
  }
  return { screened }
}
