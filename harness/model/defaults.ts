import type { Effort, Limits, Precision } from './plan.ts'
import { kibibytes, mebibytes, milliseconds, seconds } from './units.ts'

/** All defaults of the harness, each with its reason. */

/**
 * Looks and error per look. Quick looks once, and may use all of 0.05. Whoever looks several times pays at each look,
 * with a constant nominal level (Pocock 1977): simulated at true ratios from 1 to 1.1 and pair sds from 0.5 to 5 %, 0.018
 * keeps the final interval of standard's four looks at 95.7–98 %; rigorous's five need 0.014 for 95 % at the worst.
 */
export const EFFORTS: Readonly<Record<Precision, Effort>> = {
  quick: {
    roundsTop: 8,
    roundsLower: 2,
    looks: [3],
    alphaPerLook: 0.05,
    targetHalfWidth: 0.06,
    correctnessCases: 60,
  },
  standard: {
    roundsTop: 8,
    roundsLower: 4,
    looks: [3, 4, 5, 8],
    alphaPerLook: 0.018,
    targetHalfWidth: 0.03,
    correctnessCases: 120,
  },
  rigorous: {
    roundsTop: 10,
    roundsLower: 6,
    looks: [4, 5, 8, 12, 16],
    alphaPerLook: 0.014,
    targetHalfWidth: 0.015,
    correctnessCases: 300,
  },
}

export const LIMITS: Limits = {
  /** Longer than any solution written by hand or model; tables of answers do not fit. */
  sourceBytes: kibibytes(64),
  /** Ten times the largest answer of the bundled problems. */
  answerBytes: mebibytes(32),
  answerNodes: 4_000_000,
  /** Nested deeper than any sensible answer, and shallow enough for any recursion of ours. */
  answerDepth: 200,
  /** Debugging output of an honest candidate over all cases fits; a flood does not. */
  consoleBytes: kibibytes(256),
  /** The largest canonical stays below 400 MiB with its input. */
  memory: mebibytes(1024),
  load: seconds(2),
  /** Long enough that a script that eats memory reaches that limit first, on a busy machine too. */
  correctnessCall: seconds(4),
  horizon: 20,
  /** Below this, start-up noise and a garbage collection could look like slowness. */
  scoredCallAtLeast: milliseconds(100),
  wallPerCpu: 10,
}

/** Small calls before each timed one, so that the code is compiled as it is in use. About 1 % of the work. */
export const WARMUP_CALLS = 12

/** Size of a warm-up input as a share of the timed one: 12 × 1/1200 = 1 % of the work of linear code. */
export const WARMUP_SIZE_SHARE = 1 / 1200

/** Smallest warm-up input: below this most code takes another path. */
export const WARMUP_SIZE_LEAST = 8

/** ENAMEL's α: a level's time limit in its score is α × the slowest level of the canonical. */
export const EFFICIENCY_ALPHA = 2

/** k of pass@k and eff@k unless told. */
export const KS: readonly number[] = [1]

/** An interval that lies within ± this of 1 is called equal. */
export const EQUAL_WITHIN = 0.03

/** After the first pair, a candidate this many times slower gets `CLEARLY_SLOWER_ROUNDS` rounds a pair. */
export const CLEARLY_SLOWER = 3
export const CLEARLY_SLOWER_ROUNDS = 3

export const CONFIDENCE = 0.95
