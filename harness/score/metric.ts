import type { Estimate } from '../model/estimate.ts'
import type { Growth, GrowthVerdict } from '../model/growth.ts'
import type { CaseId, FamilyName, LevelName, ProblemId, ReferenceName, SetName } from '../model/ids.ts'
import type { CandidateScore, MetricResult } from '../model/score.ts'
import type { Nanoseconds } from '../model/units.ts'

/**
 * Equally likely versions of a figure: at 0 the one observed, after it those from process pairs drawn anew with
 * replacement, DRAWS of them (stats/pair-draws.ts). A figure of which no version differs has the first entry alone.
 * Read with `drawn`.
 */
export type Draws = readonly [number, ...number[]]

/** A solution, candidate or reference, on one scored case: from refined pairs, or stopped there at its limit. */
export type CaseTime = {
  readonly caseId: CaseId
  readonly level: LevelName
  readonly family: FamilyName
} & (
  | {
      readonly kind: 'measured'
      /** r_lm = t_lm / t*_lm with its interval. */
      readonly ratio: Estimate
      /** t_lm, on the canonical's scale. */
      readonly time: Nanoseconds
      /** t*_lm. */
      readonly canonical: Nanoseconds
      /** ln r of each refined process pair: what an interval may be drawn from. */
      readonly pairs: readonly number[]
      /** ln r_lm. */
      readonly logDraws: Draws
    }
  /** r_lm is at least the horizon. */
  | { readonly kind: 'stopped' }
)

/** A solution at one planned level. Levels stand in rising size; the last is the top. */
export type LevelTime = { readonly level: LevelName; readonly hardness: number; readonly canonical: Nanoseconds } & (
  | {
      readonly kind: 'measured'
      /** The case with the largest t_lm. */
      readonly slowest: CaseTime & { readonly kind: 'measured' }
      /** t_l, the largest t_lm, in multiples of t*_l. */
      readonly relative: Draws
    }
  | { readonly kind: 'stopped'; readonly family: FamilyName }
  | { readonly kind: 'unmeasured' }
)

/** Times of a correct solution on a problem's scored cases. */
export interface SolutionTimes {
  /** Refined and stopped ones, not those that were only screened. */
  readonly cases: readonly CaseTime[]
  readonly levels: readonly LevelTime[]
}

/** Memory in multiples of the canonical's on the same case; see memory-ratios.ts for what is below all measure. */
export interface MemoryRatios {
  readonly peak: number
  readonly integral: number
  readonly allocated: number
}

/** A scored candidate with what metrics need beyond what is reported of it. */
export interface ScoredCandidate {
  readonly score: CandidateScore
  /** e with f_l not held down to 1: what being faster than the canonical would be worth. At least 0. */
  readonly efficiencyUncapped: number
  /** Of a correct candidate. */
  readonly times: SolutionTimes | undefined
  /** Of an accepted candidate whose memory was measured, and the canonical's too. */
  readonly memory: MemoryRatios | undefined
  /** Its growth against the canonical's; undefined where growth was not observed. */
  readonly growth?: GrowthVerdict | undefined
  readonly draws: {
    readonly efficiency: Draws
    readonly efficiencyUncapped: Draws
    /** 1/r at the top level's slowest case; undefined where `score.speedup` is absent. */
    readonly speedup: Draws | undefined
    /** t_L / t*_L, the top level's time in multiples of the canonical's; undefined with the speedup. */
    readonly relative: Draws | undefined
  }
}

/** A reference solution of the problem on the scale of its candidates. The canonical is one: its time is t*. */
export interface ScoredReference {
  readonly name: ReferenceName
  /** As declared; the canonical's is not. */
  readonly growth: Growth | undefined
  /** t_L / t*_L with interval; absent('censored') when it was stopped at the horizon, there or at a lower level. */
  readonly relative: Estimate
  /** The same for drawing; the horizon where it was stopped. */
  readonly relativeDraws: Draws
  readonly memory: MemoryRatios | undefined
}

/** The candidates of a set for one problem: at least one. Nothing unmeasured and no fault of ours is among them. */
export interface ProblemView {
  readonly problem: ProblemId
  /** By name, so that "the first k" means the same whatever the order of a record's lines. */
  readonly candidates: readonly ScoredCandidate[]
  /** Fastest first, the canonical among them; empty when no other reference was measured. */
  readonly references: readonly ScoredReference[]
  /** t*_L, the canonical's time at the top level. */
  readonly canonical: Nanoseconds
  /** What the canonical needs of memory, in bytes and byte seconds; undefined when it was not measured. */
  readonly canonicalMemory: { readonly peak: number; readonly integral: number } | undefined
}

/** All a metric sees: plain data of one set. */
export interface SetView {
  readonly set: SetName
  readonly problems: readonly ProblemView[]
  /** A call is stopped at this multiple of the canonical's time: where failures enter when a metric counts them. */
  readonly horizon: number
  /** Two-sided error of the intervals. */
  readonly alpha: number
  /** For the bootstrap; derived from the run's seed, so the record decides the result. */
  readonly seed: number
}

/**
 * One published or own figure of a set, possibly in several variants and for several k. Each file in `metrics/`
 * exports one as `metric`; there is no other list.
 */
export interface Metric {
  readonly id: string
  readonly title: string
  /** The formula and its edges in words, for the reader of a report. */
  readonly definition: string
  /** Where the definition was published, or that it is ours. */
  readonly source: string
  compute(view: SetView, k: readonly number[]): MetricResult[]
}
