import type { Host } from '../host/worker-process.ts'
import type { RunPlan } from '../model/plan.ts'
import type { Problem } from '../model/problem.ts'
import type { CanonicalLine } from '../model/record.ts'
import { seconds } from '../model/units.ts'
import { roundDraws, scoredCases, v8Seed } from '../plan/cases.ts'
import type { Draws } from './draws.ts'
import { trusted } from './side.ts'
import { withChild } from './with-child.ts'

/** No call of the canonical on a bundled problem takes a tenth of this. */
export const REFERENCE_LIMIT = seconds(60)

/**
 * Times the canonical once on every scored case, alone on the measuring core. From these times come the limits of
 * scored calls, and the scale of a level that no candidate reaches; no ratio is estimated from them.
 */
export const measureCanonical = (of: {
  readonly host: Host
  readonly plan: RunPlan
  readonly problem: Problem
  readonly script: string
  readonly core: number | undefined
  readonly draws: Draws
  readonly signal: AbortSignal
}): Promise<CanonicalLine> => {
  const { host, plan, problem, script, core, draws, signal } = of
  const { id, entry } = problem.card
  const label = { problem: id, measurement: 'canonical', purpose: 'screen', pair: 0, round: 0 } as const
  const spec = { entry, script, limits: plan.limits, core, v8Seed: v8Seed(plan, label), v8: plan.v8 }
  return withChild(host, spec, async (side) => {
    const times: CanonicalLine['times'] = []
    for (const scored of scoredCases(problem.card, plan.levels)) {
      signal.throwIfAborted()
      const { caseId, level, family } = scored
      const texts = await draws(id, roundDraws(plan, scored, label))
      trusted(await side.open(caseId), `being loaded for ${caseId}`)
      trusted(await side.prepare(caseId, texts, REFERENCE_LIMIT), `being set up for ${caseId}`)
      const { cpu } = trusted(await side.fire(caseId, REFERENCE_LIMIT), `answering ${caseId}`)
      times.push({ caseId, level, family, cpu })
    }
    return { kind: 'canonical', problem: id, times }
  })
}
