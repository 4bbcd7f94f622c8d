/**
 * Runs every mutant of a canonical over the correctness cases, as a candidate would be, until its first case that is
 * not right: that case has killed it. A mutant nothing kills is a mistake that the cases would let pass.
 *
 * Cases that have killed before are asked first, so that most mutants end after a handful of calls. What is killed
 * does not depend on it: a mutant that survives has answered all.
 */
import type { Prepared } from '../../../model/candidate.ts'
import { HarnessFault } from '../../../model/errors.ts'
import type { RunPlan } from '../../../model/plan.ts'
import type { Entry } from '../../../model/problem.ts'
import { milliseconds } from '../../../model/units.ts'
import type { Host } from '../../../host/worker-process.ts'
import { judgeCorrectness, type Suite, type SuiteCase } from '../../../run/correctness.ts'
import { inParallel } from '../in-parallel.ts'
import type { Mutant } from './mutant.ts'

/**
 * CPU time of one call and of loading. Canonicals answer a correctness case within a millisecond or two: what takes a
 * hundred times as long does not end.
 */
const CALL_MOST = milliseconds(250)

/** What became of one mutant. */
export type Fate =
  | { readonly mutant: Mutant; readonly kind: 'killed'; readonly by: string }
  | { readonly mutant: Mutant; readonly kind: 'survived' }

export interface Hunt {
  readonly host: Host
  readonly cores: number
  readonly plan: RunPlan
  readonly suite: Suite
  readonly canonicalScript: string
  readonly prepare: (of: { source: string; entry: Entry }) => Prepared
  readonly signal: AbortSignal
}

/** The case a verdict blames; for what never came to a case, the stage it died in. */
const blamed = (verdict: object): string =>
  'caseId' in verdict && typeof verdict.caseId === 'string' ? verdict.caseId : 'load'

/** Cases in the order of their kills, most first; those of equal rank stay as they are. */
const byKills = (cases: readonly SuiteCase[], kills: ReadonlyMap<string, number>): SuiteCase[] =>
  cases.toSorted((one, other) => (kills.get(other.caseId) ?? 0) - (kills.get(one.caseId) ?? 0))

/** A mutant's fate, or undefined for an edit that leaves the code as it was: one of a type. */
const fateOf = async (hunt: Hunt, mutant: Mutant, kills: Map<string, number>): Promise<Fate | undefined> => {
  const { plan, suite, host, signal } = hunt
  const { problem } = suite
  signal.throwIfAborted()
  const killed = (by: string): Fate => {
    kills.set(by, (kills.get(by) ?? 0) + 1)
    return { mutant, kind: 'killed', by }
  }
  const prepared = hunt.prepare({ source: mutant.source, entry: problem.card.entry })
  if (prepared.kind === 'refused') return killed('intake')
  const { script } = prepared
  if (script === hunt.canonicalScript) return undefined
  const limits = { ...plan.limits, correctnessCall: CALL_MOST, load: CALL_MOST }
  const subject = { host, plan: { ...plan, limits }, problem, script, signal }
  const { verdict } = await judgeCorrectness(subject, { ...suite, cases: byKills(suite.cases, kills) })
  if (verdict?.kind === 'harness-fault') throw new HarnessFault(verdict.detail)
  return verdict === undefined ? { mutant, kind: 'survived' } : killed(blamed(verdict))
}

/** The fate of every mutant that changes the code. */
export const killMutants = async (hunt: Hunt, mutants: readonly Mutant[]): Promise<Fate[]> => {
  const kills = new Map<string, number>()
  const fates = await inParallel(mutants, hunt.cores, (mutant) => fateOf(hunt, mutant, kills))
  return fates.filter((fate) => fate !== undefined)
}
