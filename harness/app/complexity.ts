/** How solutions of one problem grow with the size of the input: inferred classes beside the declared one. */
import type { LoadedProblem } from '../corpus/load-corpus.ts'
import type { Ground } from '../host/machine.ts'
import { prepareScript } from '../intake/prepare.ts'
import type { Candidate } from '../model/candidate.ts'
import { CONFIDENCE } from '../model/defaults.ts'
import { HarnessFault } from '../model/errors.ts'
import type { GrowthObservation, GrowthSummary } from '../model/growth.ts'
import type { RunPlan } from '../model/plan.ts'
import type { Verdict } from '../model/verdict.ts'
import { CANONICAL } from '../model/problem.ts'
import { observeGrowth } from '../run/growth.ts'
import { growthSummary } from '../stats/growth/growth-summary.ts'
import { runProblem } from './tasks.ts'
import { withDraws } from './with-draws.ts'

/** What became of one solution: its growth, or the verdict that it earned on the way. */
export type ComplexityOutcome =
  | { readonly kind: 'observed'; readonly growth: GrowthObservation; readonly summary: GrowthSummary }
  | { readonly kind: 'ended'; readonly verdict: Verdict }

export interface Complexity {
  readonly name: string
  readonly outcome: ComplexityOutcome
}

/**
 * Observes the canonical, then each candidate on the same inputs; every answer of theirs is judged by the canonical's.
 * The first of the results is the canonical's own. Rejects with the signal's reason when aborted.
 */
export const complexity = async (of: {
  readonly ground: Ground
  readonly plan: RunPlan
  readonly loaded: LoadedProblem
  readonly candidates: readonly Candidate[]
  /** The largest size; that of the problem's top level unless told. */
  readonly top?: number | undefined
  readonly signal: AbortSignal
  readonly onStep: (step: string) => void
}): Promise<Complexity[]> => {
  const { ground, plan, loaded, candidates, top, signal, onStep } = of
  const { problem, canonicalScript } = runProblem(loaded)
  const declared = problem.card.references[CANONICAL]
  return withDraws([loaded], async (draws) => {
    const { host, machine } = ground
    const observe = (script: string, reference?: string): ReturnType<typeof observeGrowth> =>
      observeGrowth({ host, plan, problem, script, draws, core: machine.pinnedCore, signal, reference, top })
    onStep(CANONICAL)
    const own = await observe(canonicalScript)
    if (own.kind === 'ended')
      throw new HarnessFault(`the canonical solution failed while its growth was observed: ${own.verdict.kind}`)
    const canonical = own.value
    const observed = (growth: GrowthObservation): ComplexityOutcome => ({
      kind: 'observed',
      growth,
      summary: growthSummary({ candidate: growth, canonical, declared, alpha: 1 - CONFIDENCE }),
    })
    const results: Complexity[] = [{ name: CANONICAL, outcome: observed(canonical) }]
    for (const { set, source } of candidates) {
      onStep(set)
      const prepared = prepareScript({ source, entry: problem.card.entry })
      if (prepared.kind === 'refused') {
        const { reason, detail } = prepared
        results.push({
          name: set,
          outcome: { kind: 'ended', verdict: { kind: 'not-loadable', reason, detail } },
        })
        continue
      }
      const step = await observe(prepared.script, canonicalScript)
      results.push({ name: set, outcome: step.kind === 'ended' ? step : observed(step.value) })
    }
    return results
  })
}
