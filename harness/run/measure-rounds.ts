import type { RunPlan, V8Mode } from '../model/plan.ts'
import type { Pair, Round, Sample } from '../model/sample.ts'
import { larger, nanoseconds, type Nanoseconds } from '../model/units.ts'
import type { TamperReason, Verdict } from '../model/verdict.ts'
import type { RoundLabel, ScoredCase } from '../plan/cases.ts'
import { deriveSeed } from '../plan/seeds.ts'
import { chargeRounds, excessOf } from './charge.ts'
import type { InputsAhead } from './inputs-ahead.ts'
import type { ProcessPair, RoundOutcome } from './pair.ts'
import { disagreement, isDoubtful, usedThreads, workedInTheDark } from './sample-checks.ts'

/** Three disagreements of one sign in one pair are no accident. */
const STRIKES = 3

/**
 * One round in four may be thrown away for doubt. A passing disturbance is gone by then; on a machine that is busy
 * throughout, repeating on and on would only take longer.
 */
const discardsMost = (rounds: number): number => Math.ceil(rounds / 4)

export interface RoundsRequest {
  readonly pair: ProcessPair
  readonly plan: RunPlan
  readonly inputs: InputsAhead
  readonly scored: ScoredCase
  readonly label: Omit<RoundLabel, 'round'>
  readonly v8Seed: number
  readonly rounds: number
  /** The longest the reference has taken on this case so far. */
  readonly known: Nanoseconds
  readonly signal?: AbortSignal | undefined
}

export type PairOutcome = { readonly kind: 'pair'; readonly pair: Pair } | Exclude<RoundOutcome, { kind: 'round' }>

/** Only what the candidate shows and the reference beside it does not: a fault of the machine's clocks shows in both. */
const struck = (rounds: readonly Round[], v8: V8Mode): TamperReason | undefined => {
  const count = (holds: (sample: Sample) => boolean): number =>
    rounds.filter(({ candidate, reference }) => holds(candidate) && !holds(reference)).length
  if (count((sample) => disagreement(sample) < 0) >= STRIKES) return 'clock-disagreement'
  if (count((sample) => disagreement(sample) > 0) >= STRIKES) return 'clock-disagreement'
  if (count(workedInTheDark) >= STRIKES) return 'dark-work'
  // Unless told to keep to one thread, V8 compiles and collects on others.
  return v8 === 'predictable' && count(usedThreads) >= STRIKES ? 'threads' : undefined
}

const DETAILS: Readonly<Partial<Record<TamperReason, string>>> = {
  'clock-disagreement': 'what the process said it used and what the system saw differ',
  'dark-work': 'the process worked on after its call, when nothing was asked of it',
  threads: 'the process used more CPU time than its main thread',
}

const tampered = (reason: TamperReason, caseId: string): Verdict => ({
  kind: 'tampered',
  caseId,
  reason,
  detail: DETAILS[reason] ?? reason,
})

/**
 * Measures one case on one process pair for a number of rounds. A doubtful round is thrown away and repeated,
 * within a bound; what remains doubtful then is kept, and shows in the spread.
 */
export const measureRounds = async (request: RoundsRequest): Promise<PairOutcome> => {
  const { pair, plan, scored, label, inputs, signal } = request
  const kept: Round[] = []
  const thrown: Round[] = []
  let { known } = request
  for (let number = 0; kept.length < request.rounds; number++) {
    signal?.throwIfAborted()
    const first =
      deriveSeed(plan.seed, label.measurement, scored.caseId, label.purpose, label.pair, number, 'order') % 2 === 0
    const texts = await inputs.take(scored, { ...label, round: number })
    if (kept.length + 1 < request.rounds) inputs.start(scored, { ...label, round: number + 1 })
    const outcome = await pair.round({
      scored,
      texts,
      first: first ? 'reference' : 'candidate',
      known,
    })
    if (outcome.kind !== 'round') return outcome
    known = larger(known, outcome.round.reference.cpu)
    if (isDoubtful(outcome.round) && thrown.length < discardsMost(request.rounds)) thrown.push(outcome.round)
    else kept.push(outcome.round)
    const reason = struck([...kept, ...thrown], plan.v8)
    if (reason !== undefined) return { kind: 'verdict', verdict: tampered(reason, scored.caseId) }
  }
  // One round also pays for collecting the last one's garbage: load is judged on the median of several, or not at all.
  const charged = label.purpose === 'refine' ? excessOf(kept) : nanoseconds(0)
  const rounds = chargeRounds(kept, charged)
  return {
    kind: 'pair',
    pair: { purpose: label.purpose, v8Seed: request.v8Seed, rounds, charged, discarded: thrown.length },
  }
}
