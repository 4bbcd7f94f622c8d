import type { RunPlan } from '../model/plan.ts'
import { roundDraws, type RoundLabel, type ScoredCase } from '../plan/cases.ts'
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
  const started = new Map<string, Promise<readonly string[]>>()
  const keyOf = (scored: ScoredCase, label: RoundLabel): string => JSON.stringify([scored.caseId, label])
  const start = (scored: ScoredCase, label: RoundLabel): Promise<readonly string[]> => {
    const key = keyOf(scored, label)
    const begun = started.get(key) ?? draws(label.problem, roundDraws(plan, scored, label))
    started.set(key, begun)
    // Whoever takes it is told of a failure; if no one does, it is nobody's.
    begun.catch(() => undefined)
    return begun
  }
  return {
    start: (scored, label) => {
      void start(scored, label)
    },
    take: async (scored, label) => {
      const texts = await start(scored, label)
      started.delete(keyOf(scored, label))
      return texts
    },
  }
}
