import type { RunPlan } from '../model/plan.ts'
import { roundDraws, type RoundLabel, type ScoredCase } from '../plan/cases.ts'
import { ahead } from './ahead.ts'
import type { Draws } from './draws.ts'

/** The inputs of rounds, built ahead of their use while something else is being measured. */
export interface InputsAhead {
  /** Begins to build the inputs of a round that will probably be run. */
  readonly start: (scored: ScoredCase, label: RoundLabel) => void
  /** The inputs of a round: warm-ups, then the timed one. Built now unless they were started before. */
  readonly take: (scored: ScoredCase, label: RoundLabel) => Promise<readonly string[]>
}

/** One of these serves one candidate; what was started for nothing goes with it. */
export const inputsAhead = (plan: RunPlan, draws: Draws): InputsAhead => {
  const texts = ahead<readonly string[]>()
  const keyOf = (scored: ScoredCase, label: RoundLabel): string => JSON.stringify([scored.caseId, label])
  const draw = (scored: ScoredCase, label: RoundLabel) => () => draws(label.problem, roundDraws(plan, scored, label))
  return {
    start: (scored, label) => void texts.start(keyOf(scored, label), draw(scored, label)),
    take: (scored, label) => texts.take(keyOf(scored, label), draw(scored, label)),
  }
}
