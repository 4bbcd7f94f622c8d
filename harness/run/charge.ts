import { median } from '../stats/median.ts'
import { add, nanoseconds, type Nanoseconds } from '../model/units.ts'
import type { Round, Sample } from '../model/sample.ts'

/** An excess below this share of the candidate's call is noise of loading, and ignored. */
const IGNORED_SHARE = 0.05

/** Load may be as large, relative to the reference's, as the call is, and twice that: more is work moved there. */
const ALLOWANCE = 2

const medianOf = (samples: readonly Sample[], figure: (sample: Sample) => number): number => median(samples.map(figure))

/**
 * What a candidate did before the clock started, charged to its calls.
 *
 *   P = median over rounds of (load + warm-up);  excess = max(0, P_cand − 2 · max(1, call_cand / call_ref) · P_ref)
 *
 * Unit: ns per call. 0 when the excess is at most 5 % of the candidate's call. Judged over the pair, because a
 * single round also pays for collecting the last one's garbage. Source: DESIGN §5.1, item 5.
 */
export const excessOf = (rounds: readonly Round[]): Nanoseconds => {
  const references = rounds.map(({ reference }) => reference)
  const candidates = rounds.map(({ candidate }) => candidate)
  const before = ({ load, warmup }: Sample): number => load + warmup
  const call = medianOf(candidates, ({ cpu }) => cpu)
  const slower = Math.max(1, call / medianOf(references, ({ cpu }) => cpu))
  const excess = medianOf(candidates, before) - ALLOWANCE * slower * medianOf(references, before)
  return nanoseconds(excess > IGNORED_SHARE * call ? excess : 0)
}

/** The rounds with the excess added to each of the candidate's samples. */
export const chargeRounds = (rounds: readonly Round[], excess: Nanoseconds): Round[] =>
  rounds.map((round) => ({ ...round, candidate: { ...round.candidate, cpu: add(round.candidate.cpu, excess) } }))
