import type { Effort, Extra, Limits, Precision } from './plan.ts'
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
    targetHalfWidth: 0.02,
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

/**
 * Looks of a run that is to go on until its intervals are as narrow as the user asked: up to eight times the pairs of
 * standard, a third of its half-width. Width alone stops it, which says little of where the mean lies, so nine looks
 * need no less than 0.02 for 95 % at the worst.
 */
export const TARGET_LOOKS: readonly number[] = [4, 6, 8, 12, 16, 24, 32, 48, 64]
export const TARGET_ALPHA = 0.02

/** What each precision observes beside correctness and time. Quick only makes sure of itself: the rest takes as long again. */
export const EXTRAS: Readonly<Record<Precision, readonly Extra[]>> = {
  quick: ['certificate'],
  standard: ['certificate', 'references', 'memory', 'repeated'],
  rigorous: ['certificate', 'references', 'memory', 'repeated', 'growth'],
}

/** Trials of known outcome: each costs about as much as a candidate's top level. */
export const TRIALS: Readonly<Record<Precision, { readonly same: number; readonly planted: number }>> = {
  quick: { same: 2, planted: 1 },
  standard: { same: 4, planted: 2 },
  rigorous: { same: 8, planted: 4 },
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

/** A run whose pair values scatter by more than this (standard deviation of the log ratio) is not certified. */
export const PAIR_SD_MOST = 0.04

/**
 * Share of the wall time of its calls that the reference must have had the core. A single sample that waited for more
 * than a quarter of its call is doubtful, 1/(1 + ¼); a run in which that is the rule is too.
 */
export const CORE_SHARE_LEAST = 0.8

/** Share of time that the hypervisor may give to others. Beyond, caches are another's for much of the run. */
export const STEAL_MOST = 0.1

/**
 * How much slower the fixed loop may be at its slowest reading. Ratios of a pair hardly notice; the canonical's times, the
 * common scale of the levels, are medians over the run and would mix two machines.
 */
export const LOOP_DRIFT_MOST = 0.5

/** A steady ratio this many times above or below the ratio of first calls is flagged as mode-sensitive. */
export const MODE_SENSITIVE = 1.25

/** A steady ratio this many times better is flagged: results may be kept from call to call. */
export const CARRIES_STATE = 3

/** A change of time that a gate takes notice of: half of what is worth a second look, and above what any quiet run shows. */
export const MINIMAL_CHANGE = 0.05

/**
 * Share of the changes called by a gate that may be none. Where nothing has changed this is also how often it cries: once in
 * a hundred comparisons, which people who get ten a day still believe.
 */
export const FALSE_DISCOVERIES = 0.01

/** A comparison in which more than this share of the timed rows stays open is too noisy to be green. */
export const OPEN_MOST = 0.5
